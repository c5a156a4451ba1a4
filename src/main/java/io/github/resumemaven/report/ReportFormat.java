package io.github.resumemaven.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that findings are written to. */
public enum ReportFormat {
    JSON("findings.json"),
    SARIF("findings.sarif"),
    JUNIT("TEST-resume.xml"),
    HTML("findings.html"),
    GITLAB("gl-code-quality-report.json");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** Its name in options. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName() {
        return fileName;
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(ReportFormat::key).toList();
    }

    public static Optional<ReportFormat> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }
}
