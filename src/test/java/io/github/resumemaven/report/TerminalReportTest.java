package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

    private static String report(String text, String fault) {
        int start = text.indexOf(fault);
        return render(text, new Span(start, start + fault.length()));
    }

    private static String render(String text, Span span) {
        return new TerminalReport(Style.PLAIN)
                .render(new Finding(
                        "contact/email-invalid",
                        Severity.ERROR,
                        new SourceText("cv.md", text),
                        span,
                        "the address has no domain",
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void showsPlaceLineAndCarets() {
        assertThat(report("# Ada\n\n- Email: ada@\n", "ada@"))
                .isEqualTo(
                        """
                        error[contact/email-invalid]: the address has no domain
                         --> cv.md:3:10
                          |
                        3 | - Email: ada@
                          |          ^^^^""");
    }

    @Test
    void caretsStandUnderChineseText() {
        assertThat(report("- 邮箱 林小明@", "林小明@").lines().toList()).endsWith("1 | - 邮箱 林小明@", "  |        ^^^^^^^");
    }

    @Test
    void caretsStandBehindTabs() {
        assertThat(report("-\tx\tada@", "ada@").lines().toList()).endsWith("1 | -   x   ada@", "  |         ^^^^");
    }

    @Test
    void somethingMissingGetsOneCaret() {
        assertThat(render("# Ada\n", Span.at(5)).lines().toList()).endsWith("1 | # Ada", "  |      ^");
    }

    @Test
    void aFaultAtTheEndOfTheFileIsShown() {
        assertThat(render("# Ada\n", Span.at(6)).lines().toList()).endsWith("2 | ", "  | ^");
    }

    @Test
    void aFaultOverSeveralLinesNamesTheLast() {
        assertThat(render("# Ada\ntext\nmore\n", new Span(2, 14)).lines().toList())
                .endsWith("1 | # Ada", "  |   ^^^ to line 3");
    }

    @Test
    void aLongLineIsCutAroundTheFault() {
        String text = "长".repeat(300) + "ada@" + "短".repeat(300);
        String line = report(text, "ada@").lines().skip(3).findFirst().orElseThrow();
        String carets = report(text, "ada@").lines().skip(4).findFirst().orElseThrow();
        assertThat(line).contains("ada@").startsWith("1 | …长").endsWith("短…");
        assertThat(io.github.resumemaven.model.CellWidth.of(line)).isLessThanOrEqualTo(CodeFrame.WIDTH + 4);
        assertThat(io.github.resumemaven.model.CellWidth.of(line.substring(0, line.indexOf("ada@"))))
                .isEqualTo(carets.indexOf('^'));
    }

    @Test
    void aLongFaultIsCutAtTheEnd() {
        String line = report("x" + "长".repeat(300), "长".repeat(300))
                .lines()
                .skip(3)
                .findFirst()
                .orElseThrow();
        assertThat(line).startsWith("1 | x长").endsWith("…");
    }

    @Test
    void charactersThatSteerTheTerminalAreReplaced() {
        assertThat(report("a\u001B[31m\u202Eada@", "ada@").lines().toList())
                .endsWith("1 | a\uFFFD[31m\uFFFDada@", "  |        ^^^^");
    }

    @Test
    void theGutterGrowsWithTheLineNumber() {
        assertThat(report("\n".repeat(99) + "ada@", "ada@").lines().toList())
                .endsWith("   --> cv.md:100:1", "    |", "100 | ada@", "    | ^^^^");
    }

    @Test
    void helpAndFixFollow() {
        var finding = new Finding(
                "dates/format-mixed",
                Severity.WARNING,
                new SourceText("cv.md", "2017.6"),
                new Span(0, 6),
                "month without a leading zero",
                Optional.of("write all dates in one way"),
                Optional.of(Fix.safe("write 2017.06", new Edit(new Span(5, 5), "0"))));
        assertThat(new TerminalReport(Style.PLAIN).render(finding).lines().toList())
                .startsWith("warning[dates/format-mixed]: month without a leading zero")
                .endsWith(
                        "  = help: write all dates in one way", "  = fix: write 2017.06", "1 + 2017.06", "  |      +");
    }

    @Test
    void aHelpThatTheFixRepeatsIsSaidOnce() {
        assertThat(fixed("- 熟悉Java", "add a blank", Fix.safe("add a blank", new Edit(Span.at(4), " "))))
                .endsWith("  = fix: add a blank", "1 + - 熟悉 Java", "  |       +")
                .noneMatch(line -> line.contains("help"));
    }

    @Test
    void aFixThatRemovesShowsWhatIsLeft() {
        assertThat(fixed("a  b", "remove one", Fix.unsafe("remove it", new Edit(new Span(1, 2), ""))))
                .endsWith("  = fix, to be looked at: remove it", "1 + a b");
    }

    @Test
    void ofAFixInManyLinesTheFirstAreShown() {
        Fix fix = Fix.unsafe(
                "use #",
                new Edit(new Span(0, 2), "#"),
                new Edit(new Span(3, 5), "#"),
                new Edit(new Span(6, 8), "#"),
                new Edit(new Span(9, 11), "#"));
        assertThat(fixed("##\n##\n##\n##\n", "use one", fix))
                .endsWith("1 + #", "  | +", "2 + #", "  | +", "3 + #", "  | +", "    and 1 more line");
    }

    private static List<String> fixed(String text, String help, Fix fix) {
        var finding = new Finding(
                "typo/some",
                Severity.WARNING,
                new SourceText("cv.md", text),
                fix.edits().get(0).span(),
                "wrong",
                Optional.of(help),
                Optional.of(fix));
        return new TerminalReport(Style.PLAIN).render(finding).lines().toList();
    }

    @Test
    void theCommandThatFixesIsNamed() {
        var report = new TerminalReport(Style.PLAIN);
        Finding safe = finding(Optional.of(Fix.safe("write", new Edit(Span.at(0), "x"))));
        Finding unsafe = finding(Optional.of(Fix.unsafe("write", new Edit(Span.at(0), "x"))));
        assertThat(report.fixes(List.of(finding(Optional.empty())), Commands.SHORT))
                .isEmpty();
        assertThat(report.fixes(List.of(safe, safe), Commands.SHORT)).contains("2 can be fixed: mvn resume:fix");
        assertThat(report.fixes(List.of(safe, unsafe), Commands.SHORT))
                .contains("1 can be fixed: mvn resume:fix (with -Dresume.fix.unsafe 1 more, to be looked at)");
        assertThat(report.fixes(List.of(unsafe), Commands.SHORT))
                .contains("1 can be fixed, to be looked at: mvn resume:fix -Dresume.fix.unsafe");
    }

    private static Finding finding(Optional<Fix> fix) {
        return new Finding(
                "a/a", Severity.INFO, new SourceText("cv.md", "x"), Span.at(0), "wrong", Optional.empty(), fix);
    }

    @Test
    void theSummaryCountsWhatThereIs() {
        var report = new TerminalReport(Style.PLAIN);
        assertThat(report.render(new Summary(1, 2, 0, 3))).isEqualTo("1 error, 2 warnings in 3 files");
        assertThat(report.render(new Summary(0, 0, 0, 1))).isEqualTo("no findings in 1 file");
    }
}
