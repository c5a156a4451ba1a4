package io.github.resumemaven.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.RulePages;
import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.io.IOException;
import java.util.List;

/** {@code findings.json}: all findings for programs. Lines and columns from 1, columns in code points. */
public final class FindingsJson {
    /** The whole file as text; ends in a line end. */
    public String render(List<Finding> findings, Summary summary) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("errors", summary.errors());
            json.writeNumberField("warnings", summary.warnings());
            json.writeNumberField("infos", summary.infos());
            json.writeNumberField("files", summary.files());
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().key());
        json.writeStringField("file", finding.source().name());
        writePlace(json, finding.source(), finding.span());
        json.writeStringField("message", finding.message());
        json.writeStringField("help", finding.help().orElse(null));
        if (finding.fix().isPresent()) {
            json.writeObjectFieldStart("fix");
            write(json, finding.source(), finding.fix().get());
            json.writeEndObject();
        } else {
            json.writeNullField("fix");
        }
        json.writeStringField("url", RulePages.address(finding.rule()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SourceText source, Fix fix) throws IOException {
        json.writeBooleanField("safe", fix.safe());
        json.writeStringField("title", fix.title());
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            writePlace(json, source, edit.span());
            json.writeStringField("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePlace(JsonGenerator json, SourceText source, Span span) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
    }
}
