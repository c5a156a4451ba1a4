package io.github.resumemaven.report;

import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fingerprints;
import java.util.List;
import java.util.Map;

/** {@code gl-code-quality-report.json}: what GitLab shows in merge requests (GitLab docs, "Code Quality report format"). */
public final class GitlabReport {
    private final FileNames names;

    public GitlabReport(FileNames names) {
        this.names = names;
    }

    /** The whole file as text; ends in a line end. */
    public String render(List<Checked> files) {
        return JsonText.of(json -> {
            json.writeStartArray();
            for (Checked file : files) {
                Map<Finding, String> fingerprints = Fingerprints.unique(file.findings());
                for (Finding finding : file.findings()) {
                    String path = names.path(finding.source().name());
                    json.writeStartObject();
                    json.writeStringField("description", finding.message());
                    json.writeStringField("check_name", finding.rule());
                    // One name must not stand for two findings of the whole report.
                    json.writeStringField("fingerprint", path + ":" + fingerprints.get(finding));
                    json.writeStringField(
                            "severity",
                            switch (finding.severity()) {
                                case ERROR -> "major";
                                case WARNING -> "minor";
                                case INFO -> "info";
                            });
                    json.writeObjectFieldStart("location");
                    json.writeStringField("path", path);
                    json.writeObjectFieldStart("lines");
                    json.writeNumberField(
                            "begin",
                            finding.source().position(finding.span().start()).line());
                    json.writeEndObject();
                    json.writeEndObject();
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }
}
