package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubReportTest {
    private static final GithubReport REPORT = new GithubReport(ReportSample.NAMES);

    private static List<Checked> many(int errors, int infos) {
        Resume resume = Sample.read("cv.md", "# Ada\n");
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < errors + infos; i++) {
            findings.add(new Finding(
                    "dates/gap",
                    i < infos ? Severity.INFO : Severity.ERROR,
                    resume.source(),
                    new Span(2, 5),
                    "50% of 1,000:\nwrong | `x`",
                    Optional.of("mend it"),
                    Optional.empty()));
        }
        return List.of(Checked.of(resume, findings, List.of(), List.of()));
    }

    @Test
    void anAnnotationIsACommand() {
        assertThat(REPORT.annotations(many(1, 0)))
                .isEqualTo("::error file=my site/cv.md,line=1,endLine=1,col=3,endColumn=6,title=dates/gap"
                        + "::50%25 of 1,000:%0Awrong | `x`%0Amend it\n");
    }

    @Test
    void theWorstComeFirst() {
        assertThat(REPORT.annotations(many(1, 1)).lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("::error", "::notice");
    }

    @Test
    void tenOfAKindAreShownAndTheRestIsCounted() {
        List<String> lines = REPORT.annotations(many(14, 12)).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("::error"))).hasSize(10);
        assertThat(lines.stream().filter(line -> line.startsWith("::notice"))).hasSize(10);
        assertThat(lines.get(lines.size() - 1)).contains("7 more findings");
    }

    @Test
    void nothingFoundIsNothingSaid() {
        assertThat(REPORT.annotations(many(0, 0))).isEmpty();
    }

    @Test
    void theSummaryIsATableThatNoTextBreaks() {
        List<Checked> files = many(1, 0);
        assertThat(REPORT.summary(files, ReportSample.summary(files)))
                .startsWith("### Résumé: 1 error in 1 file\n")
                .contains("| error | my site/cv.md:1:3 | 50% of 1,000: wrong \\| \\`x\\`; mend it | [dates/gap](");
    }
}
