package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static String html(String text) {
        List<Checked> files = ReportSample.checked(text);
        return new HtmlReport(ReportSample.TODAY).render(files, ReportSample.summary(files));
    }

    private static Document page(String text) {
        return Jsoup.parse(html(text));
    }

    @Test
    void showsTheWholeSourceAsItIs() {
        assertThat(String.join(
                        "\n",
                        page(ReportSample.CV).select(".source > .line code").stream()
                                .map(Element::wholeText)
                                .toList()))
                .isEqualTo(ReportSample.CV.stripTrailing());
    }

    @Test
    void findingsStandBelowTheirLineAndTheFaultIsMarked() {
        Element line = page(ReportSample.CV).selectFirst("#f1-14");
        assertThat(line.selectFirst("mark.error").wholeText()).isEqualTo("2017.02 - 2016.06");
        assertThat(line.nextElementSibling().className()).isEqualTo("finding error");
        assertThat(line.nextElementSibling().text()).contains("dates/end-before-start");
    }

    @Test
    void aFixIsShownAsTheLineItWrites() {
        Element line = page(ReportSample.CV).selectFirst(".finding.warning .line");
        assertThat(line.selectFirst("code").wholeText()).isEqualTo("### 2019.07 - 2021.03 Example Ltd, Developer");
        assertThat(line.select("ins").eachText()).containsExactly("2019.07");
    }

    @Test
    void overlappingFaultsAreMarkedByTheWorst() {
        Document page = page("# Ada Example\n\n## Experience\n\n### 2031.7 - 2021.03 Example Ltd, Developer\n\n"
                + "### 2017.02 - 2019.06 Sample Inc, Developer\n\n### 2013.02 - 2015.06 Third Ltd, Developer\n");
        assertThat(page.selectFirst("#f1-5 code").wholeText()).isEqualTo("### 2031.7 - 2021.03 Example Ltd, Developer");
        assertThat(page.select("#f1-5 mark.error")).isNotEmpty();
    }

    @Test
    void whatIsMissingHasAPlace() {
        Resume resume = Sample.read("cv.md", "# Ada\n\ntext\n");
        Finding missing = new Finding(
                "dates/gap", Severity.INFO, resume.source(), Span.at(9), "none", Optional.empty(), Optional.empty());
        String html = new HtmlReport(ReportSample.TODAY)
                .render(List.of(Checked.of(resume, List.of(missing), List.of(), List.of())), new Summary(0, 0, 1, 1));
        assertThat(Jsoup.parse(html).selectFirst("#f1-3 code").html())
                .isEqualTo("te<mark class=\"missing info\"></mark>xt");
    }

    @Test
    void needsNothingElse() {
        Document page = page(ReportSample.CV);
        assertThat(page.select("[src], link, script, iframe, [onclick]")).isEmpty();
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void charactersThatCannotBeSeenAreNamed() {
        assertThat(page("# Ada \u202EExample\n").selectFirst(".sign").text()).isEqualTo("U+202E");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(html(ReportSample.CV)).isEqualTo(html(ReportSample.CV));
    }

    @Test
    void suppressedFindingsAreCounted() {
        assertThat(page(ReportSample.CV).selectFirst(".suppressed").text()).isEqualTo("1 finding suppressed");
    }
}
