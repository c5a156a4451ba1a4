package io.github.resumemaven.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fingerprints;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.RulePages;
import io.github.resumemaven.lint.Rules;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.Suppressed;
import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code findings.sarif}: the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), for code scanning. */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final FileNames names;
    private final String version;

    /** @param version of this plugin */
    public SarifReport(FileNames names, String version) {
        this.names = names;
        this.version = version;
    }

    /** The whole file as text; ends in a line end. */
    public String render(List<Checked> files) {
        List<Rule> rules = rules(files);
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json, rules);
            // §3.14.17: without it, a column in front of Chinese or an emoji is anybody's guess.
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart("SRCROOT");
            json.writeObjectFieldStart("description");
            json.writeStringField("text", "The root of the repository.");
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Checked file : files) {
                writeResults(json, file, rules);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Those that found something: pages of all others would be most of the file. */
    private static List<Rule> rules(List<Checked> files) {
        return files.stream()
                .flatMap(file -> all(file).stream())
                .map(Finding::rule)
                .distinct()
                .sorted()
                .map(Rules::get)
                .toList();
    }

    private static List<Finding> all(Checked file) {
        List<Finding> all = new ArrayList<>(file.findings());
        file.suppressed().forEach(suppressed -> all.add(suppressed.finding()));
        return all;
    }

    private void writeTool(JsonGenerator json, List<Rule> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "resume-maven-plugin");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", "https://github.com/resumemaven/resume-maven-plugin");
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            writeText(json, "shortDescription", rule.summary());
            json.writeStringField("helpUri", RulePages.address(rule.id()));
            json.writeObjectFieldStart("help");
            json.writeStringField("text", rule.summary());
            json.writeStringField("markdown", RulePages.text(rule));
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeBooleanField("enabled", rule.severity().isPresent());
            json.writeStringField("level", level(rule.severity().orElse(Severity.INFO)));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResults(JsonGenerator json, Checked file, List<Rule> rules) throws IOException {
        Map<Finding, String> fingerprints = Fingerprints.unique(all(file));
        for (Finding finding : file.findings()) {
            write(json, finding, Optional.empty(), rules, fingerprints);
        }
        for (Suppressed suppressed : file.suppressed()) {
            write(json, suppressed.finding(), Optional.of(suppressed), rules, fingerprints);
        }
    }

    private void write(
            JsonGenerator json,
            Finding finding,
            Optional<Suppressed> suppressed,
            List<Rule> rules,
            Map<Finding, String> fingerprints)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rules.stream().map(Rule::id).toList().indexOf(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        writeText(
                json,
                "message",
                finding.message() + finding.help().map(help -> "; " + help).orElse(""));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeFile(json, finding.source());
        writeRegion(json, "region", finding.source(), finding.span());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("ruleAndText/v1", fingerprints.get(finding));
        json.writeEndObject();
        if (finding.fix().isPresent()) {
            writeFix(json, finding.source(), finding.fix().get());
        }
        if (suppressed.isPresent()) {
            writeSuppression(json, suppressed.get());
        }
        json.writeEndObject();
    }

    private void writeFix(JsonGenerator json, SourceText source, Fix fix) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        writeText(json, "description", fix.safe() ? fix.title() : fix.title() + " (to be looked at)");
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        writeFile(json, source);
        json.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            writeRegion(json, "deletedRegion", source, edit.span());
            writeText(json, "insertedContent", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeSuppression(JsonGenerator json, Suppressed suppressed) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", suppressed.by() == Suppressed.By.FILE ? "inSource" : "external");
        if (suppressed.reason().isPresent()) {
            json.writeStringField("justification", suppressed.reason().get());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeFile(JsonGenerator json, SourceText source) throws IOException {
        String uri = names.uri(source.name());
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        if (!uri.startsWith("file:")) {
            json.writeStringField("uriBaseId", "SRCROOT");
        }
        json.writeEndObject();
    }

    private static void writeRegion(JsonGenerator json, String name, SourceText source, Span span) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.key();
    }
}
