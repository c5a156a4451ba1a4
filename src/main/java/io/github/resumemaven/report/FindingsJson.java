package io.github.resumemaven.report;

import io.github.resumemaven.json.JsonWriter;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.RulePages;
import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;

/** {@code findings.json}: all findings for programs. Lines and columns from 1, columns in code points. */
public final class FindingsJson {
    /** The whole file as text; ends in a line end. */
    public String render(List<Finding> findings, Summary summary) {
        JsonWriter json = new JsonWriter();
        json.startObject();
        json.startObject("summary");
        json.field("errors", summary.errors());
        json.field("warnings", summary.warnings());
        json.field("infos", summary.infos());
        json.field("files", summary.files());
        json.endObject();
        json.startArray("findings");
        for (Finding finding : findings) {
            write(json, finding);
        }
        json.endArray();
        json.endObject();
        return json.text();
    }

    private static void write(JsonWriter json, Finding finding) {
        json.startObject();
        json.field("rule", finding.rule());
        json.field("severity", finding.severity().key());
        json.field("file", finding.source().name());
        writePlace(json, finding.source(), finding.span());
        json.field("message", finding.message());
        json.field("help", finding.help().orElse(null));
        if (finding.fix().isPresent()) {
            json.startObject("fix");
            write(json, finding.source(), finding.fix().get());
            json.endObject();
        } else {
            json.field("fix", null);
        }
        json.field("url", RulePages.address(finding.rule()));
        json.endObject();
    }

    private static void write(JsonWriter json, SourceText source, Fix fix) {
        json.field("safe", fix.safe());
        json.field("title", fix.title());
        json.startArray("edits");
        for (Edit edit : fix.edits()) {
            json.startObject();
            writePlace(json, source, edit.span());
            json.field("replacement", edit.replacement());
            json.endObject();
        }
        json.endArray();
    }

    private static void writePlace(JsonWriter json, SourceText source, Span span) {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.field("line", start.line());
        json.field("column", start.column());
        json.field("endLine", end.line());
        json.field("endColumn", end.column());
    }
}
