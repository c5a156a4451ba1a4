package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String CV =
            """
            # Ada Example

            - Email: ada@lovelace.dev

            ## Experience

            ### 2019.07 - 2018.03 Example Ltd, Developer

            ### 2017.02 - 2016.06 Sample Inc, Developer
            """;

    private static List<Checked> checked(String text) {
        return checked("cv.md", text, "*=off, dates/end-before-start=error");
    }

    private static List<Checked> checked(String name, String text, String rules) {
        return List.of(new Linter(Configuration.parse(rules))
                .check(Context.of(Sample.read(name, text), LEXICON, LocalDate.of(2025, 6, 30))));
    }

    private static Baseline of(List<Checked> files) {
        // By way of the file, as it is used.
        return Baseline.parse(Baseline.EMPTY.rewritten(files).text());
    }

    private static List<Finding> left(Baseline baseline, List<Checked> files) {
        return baseline.accept(files).files().get(0).findings();
    }

    @Test
    void acceptsWhatWasFoundWhenItWasWritten() {
        Baseline.Result result = of(checked(CV)).accept(checked(CV));
        assertThat(result.files().get(0).findings()).isEmpty();
        assertThat(result.files().get(0).suppressed())
                .hasSize(2)
                .allMatch(suppressed -> suppressed.by() == Suppressed.By.BASELINE);
        assertThat(result.stale()).isEmpty();
    }

    @Test
    void acceptsItWhereLinesHaveMoved() {
        String moved = CV.replace("## Experience", "Words in between.\n\n## Experience");
        assertThat(left(of(checked(CV)), checked(moved))).isEmpty();
    }

    @Test
    void aNewFindingIsLeft() {
        String worse = CV + "\n### 2015.07 - 2014.03 Third Ltd, Developer\n";
        assertThat(left(of(checked(CV)), checked(worse)))
                .hasSize(1)
                .allMatch(finding -> finding.source().text(finding.span()).startsWith("2015.07"));
    }

    @Test
    void aSecondFindingLikeAnAcceptedOneIsLeft() {
        String twice = CV + "\n### 2017.02 - 2016.06 Sample Inc, Developer\n";
        assertThat(left(of(checked(CV)), checked(twice))).hasSize(1);
    }

    @Test
    void whatIsNotFoundAnyMoreIsStale() {
        String better = CV.replace("2017.02 - 2016.06", "2016.02 - 2016.06");
        assertThat(of(checked(CV)).accept(checked(better)).stale())
                .singleElement()
                .extracting(Baseline.Entry::rule)
                .isEqualTo("dates/end-before-start");
    }

    @Test
    void whatWasNotLookedForIsNotStaleAndStaysWhenRewritten() {
        Baseline baseline = of(checked(CV));
        List<Checked> ruleOff = checked("cv.md", CV, "*=off");
        List<Checked> otherFile = checked("other.md", CV, "*=off, dates/end-before-start=error");
        assertThat(baseline.accept(ruleOff).stale()).isEmpty();
        assertThat(baseline.accept(otherFile).stale()).isEmpty();
        assertThat(baseline.rewritten(ruleOff).text()).isEqualTo(baseline.text());
        assertThat(baseline.rewritten(otherFile).text().lines()).hasSize(6);
    }

    @Test
    void aRuleThatIsGoneIsStale() {
        Baseline baseline = Baseline.parse("0123456789abcdef dates/gone cv.md\n");
        assertThat(baseline.accept(checked(CV)).stale()).hasSize(1);
    }

    @Test
    void isSortedAndSaysWhoWroteIt() {
        List<String> lines = of(checked(CV)).text().lines().toList();
        assertThat(lines.get(0)).startsWith("# Findings that are accepted");
        assertThat(lines.subList(2, 4)).isSorted().allMatch(line -> line.endsWith(" dates/end-before-start cv.md"));
    }

    @Test
    void aLineThatIsNoneIsToldWithItsNumber() {
        assertThatThrownBy(() -> Baseline.parse("# head\n\nwhat\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("line 3 is no entry of a baseline: what");
    }
}
