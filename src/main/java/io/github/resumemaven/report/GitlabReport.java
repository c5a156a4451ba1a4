package io.github.resumemaven.report;

import io.github.resumemaven.json.JsonWriter;
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
        JsonWriter json = new JsonWriter();
        json.startArray();
        for (Checked file : files) {
            Map<Finding, String> fingerprints = Fingerprints.unique(file.findings());
            for (Finding finding : file.findings()) {
                String path = names.path(finding.source().name());
                json.startObject();
                json.field("description", finding.message());
                json.field("check_name", finding.rule());
                // One name must not stand for two findings of the whole report.
                json.field("fingerprint", path + ":" + fingerprints.get(finding));
                json.field(
                        "severity",
                        switch (finding.severity()) {
                            case ERROR -> "major";
                            case WARNING -> "minor";
                            case INFO -> "info";
                        });
                json.startObject("location");
                json.field("path", path);
                json.startObject("lines");
                json.field(
                        "begin",
                        finding.source().position(finding.span().start()).line());
                json.endObject();
                json.endObject();
                json.endObject();
            }
        }
        json.endArray();
        return json.text();
    }
}
