package io.github.resumemaven.report;

import io.github.resumemaven.json.JsonWriter;
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
        JsonWriter json = new JsonWriter();
        json.startObject();
        json.field("$schema", SCHEMA);
        json.field("version", "2.1.0");
        json.startArray("runs");
        json.startObject();
        writeTool(json, rules);
        // §3.14.17: without it, a column in front of Chinese or an emoji is anybody's guess.
        json.field("columnKind", "unicodeCodePoints");
        json.startObject("originalUriBaseIds");
        json.startObject("SRCROOT");
        json.startObject("description");
        json.field("text", "The root of the repository.");
        json.endObject();
        json.endObject();
        json.endObject();
        json.startArray("results");
        for (Checked file : files) {
            writeResults(json, file, rules);
        }
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
        return json.text();
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

    private void writeTool(JsonWriter json, List<Rule> rules) {
        json.startObject("tool");
        json.startObject("driver");
        json.field("name", "resume-maven-plugin");
        json.field("version", version);
        json.field("informationUri", "https://github.com/resumemaven/resume-maven-plugin");
        json.startArray("rules");
        for (Rule rule : rules) {
            json.startObject();
            json.field("id", rule.id());
            writeText(json, "shortDescription", rule.summary());
            json.field("helpUri", RulePages.address(rule.id()));
            json.startObject("help");
            json.field("text", rule.summary());
            json.field("markdown", RulePages.text(rule));
            json.endObject();
            json.startObject("defaultConfiguration");
            json.field("enabled", rule.severity().isPresent());
            json.field("level", level(rule.severity().orElse(Severity.INFO)));
            json.endObject();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endObject();
    }

    private void writeResults(JsonWriter json, Checked file, List<Rule> rules) {
        Map<Finding, String> fingerprints = Fingerprints.unique(all(file));
        for (Finding finding : file.findings()) {
            write(json, finding, Optional.empty(), rules, fingerprints);
        }
        for (Suppressed suppressed : file.suppressed()) {
            write(json, suppressed.finding(), Optional.of(suppressed), rules, fingerprints);
        }
    }

    private void write(
            JsonWriter json,
            Finding finding,
            Optional<Suppressed> suppressed,
            List<Rule> rules,
            Map<Finding, String> fingerprints) {
        json.startObject();
        json.field("ruleId", finding.rule());
        json.field("ruleIndex", rules.stream().map(Rule::id).toList().indexOf(finding.rule()));
        json.field("level", level(finding.severity()));
        writeText(
                json,
                "message",
                finding.message() + finding.help().map(help -> "; " + help).orElse(""));
        json.startArray("locations");
        json.startObject();
        json.startObject("physicalLocation");
        writeFile(json, finding.source());
        writeRegion(json, "region", finding.source(), finding.span());
        json.endObject();
        json.endObject();
        json.endArray();
        json.startObject("partialFingerprints");
        json.field("ruleAndText/v1", fingerprints.get(finding));
        json.endObject();
        if (finding.fix().isPresent()) {
            writeFix(json, finding.source(), finding.fix().get());
        }
        if (suppressed.isPresent()) {
            writeSuppression(json, suppressed.get());
        }
        json.endObject();
    }

    private void writeFix(JsonWriter json, SourceText source, Fix fix) {
        json.startArray("fixes");
        json.startObject();
        writeText(json, "description", fix.safe() ? fix.title() : fix.title() + " (to be looked at)");
        json.startArray("artifactChanges");
        json.startObject();
        writeFile(json, source);
        json.startArray("replacements");
        for (Edit edit : fix.edits()) {
            json.startObject();
            writeRegion(json, "deletedRegion", source, edit.span());
            writeText(json, "insertedContent", edit.replacement());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
        json.endArray();
    }

    private static void writeSuppression(JsonWriter json, Suppressed suppressed) {
        json.startArray("suppressions");
        json.startObject();
        json.field("kind", suppressed.by() == Suppressed.By.FILE ? "inSource" : "external");
        if (suppressed.reason().isPresent()) {
            json.field("justification", suppressed.reason().get());
        }
        json.endObject();
        json.endArray();
    }

    private void writeFile(JsonWriter json, SourceText source) {
        String uri = names.uri(source.name());
        json.startObject("artifactLocation");
        json.field("uri", uri);
        if (!uri.startsWith("file:")) {
            json.field("uriBaseId", "SRCROOT");
        }
        json.endObject();
    }

    private static void writeRegion(JsonWriter json, String name, SourceText source, Span span) {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.startObject(name);
        json.field("startLine", start.line());
        json.field("startColumn", start.column());
        json.field("endLine", end.line());
        json.field("endColumn", end.column());
        json.endObject();
    }

    private static void writeText(JsonWriter json, String name, String text) {
        json.startObject(name);
        json.field("text", text);
        json.endObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.key();
    }
}
