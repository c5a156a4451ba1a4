package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.report.ReportFormat;
import io.github.resumemaven.report.Summary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    Path output;

    private void write(Set<ReportFormat> formats) {
        new Reports(
                        output,
                        new Reports.Settings(
                                formats, output, Optional.of(Severity.ERROR), "1", LocalDate.of(2025, 6, 30)))
                .write(new Validation.Result(List.of(), new Summary(0, 0, 0, 0), List.of()));
    }

    @Test
    void writesEachFormat() {
        write(EnumSet.allOf(ReportFormat.class));
        assertThat(output.resolve("reports").toFile().list())
                .containsExactlyInAnyOrder(
                        "findings.json",
                        "findings.sarif",
                        "TEST-resume.xml",
                        "findings.html",
                        "gl-code-quality-report.json",
                        "links.json");
    }

    @Test
    void aReportOfAnEarlierRunDoesNotStay() {
        write(EnumSet.allOf(ReportFormat.class));
        write(EnumSet.of(ReportFormat.JSON));
        assertThat(output.resolve("reports").toFile().list()).containsExactlyInAnyOrder("findings.json", "links.json");
    }
}
