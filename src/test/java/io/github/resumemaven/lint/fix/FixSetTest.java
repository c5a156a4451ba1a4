package io.github.resumemaven.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixSetTest {
    private static final SourceText SOURCE = new SourceText("cv.md", "0123456789");

    private static Finding finding(String rule, Severity severity, Fix fix) {
        Span span = fix.edits().get(0).span();
        return new Finding(rule, severity, SOURCE, span, "wrong", Optional.empty(), Optional.of(fix));
    }

    private static Finding safe(int start, int end, String text) {
        return finding("a/a", Severity.WARNING, Fix.safe("write", new Edit(new Span(start, end), text)));
    }

    private static String applied(Finding... findings) {
        return FixSet.of(List.of(findings)).applyTo(SOURCE.text());
    }

    @Test
    void makesAllEditsThatLieApart() {
        assertThat(applied(safe(8, 9, "x"), safe(0, 1, ""), safe(4, 4, "yy"))).isEqualTo("123yy4567x9");
    }

    @Test
    void ofTwoThatOverlapTheWorseFindingIsCured() {
        Finding info = finding("a/a", Severity.INFO, Fix.safe("write", new Edit(new Span(1, 4), "i")));
        Finding error = finding("b/b", Severity.ERROR, Fix.safe("write", new Edit(new Span(3, 6), "E")));
        assertThat(applied(info, error)).isEqualTo("012E6789");
    }

    @Test
    void whatIsSafeGoesBeforeWhatIsNot() {
        Finding unsafe = finding("a/a", Severity.ERROR, Fix.unsafe("write", new Edit(new Span(1, 4), "u")));
        assertThat(applied(unsafe, safe(3, 6, "s"))).isEqualTo("012s6789");
    }

    @Test
    void neighboursThatTouchWaitForTheNextRound() {
        FixSet set = FixSet.of(List.of(safe(2, 4, "x"), safe(4, 6, "y"), safe(6, 6, "z")));
        assertThat(set.findings()).hasSize(2);
        assertThat(set.applyTo(SOURCE.text())).isEqualTo("01x45z6789");
    }

    @Test
    void oneCureForTwoFindingsIsMadeOnce() {
        FixSet set = FixSet.of(List.of(safe(2, 4, "x"), safe(2, 4, "x")));
        assertThat(set.findings()).hasSize(2);
        assertThat(set.applyTo(SOURCE.text())).isEqualTo("01x456789");
    }

    @Test
    void aFixIsMadeWholeOrNotAtAll() {
        Finding pair = finding(
                "b/b", Severity.INFO, Fix.safe("both", new Edit(Span.at(0), "<"), new Edit(new Span(4, 5), ">")));
        assertThat(applied(pair, safe(4, 6, "x"))).isEqualTo("0123x6789");
    }

    @Test
    void choosesTheSameWhateverTheOrder() {
        Random random = new Random(7);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int start = random.nextInt(9);
            int end = start + random.nextInt(10 - start);
            Severity severity = Severity.values()[random.nextInt(3)];
            findings.add(finding("r/" + i, severity, Fix.safe("write", new Edit(new Span(start, end), "<" + i + ">"))));
        }
        String expected = FixSet.of(findings).applyTo(SOURCE.text());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(findings, random);
            assertThat(FixSet.of(findings).applyTo(SOURCE.text())).isEqualTo(expected);
        }
    }

    @Test
    void insertedLineEndsAreThoseOfTheFile() {
        FixSet set = FixSet.of(List.of(safe(1, 1, "\n")));
        assertThat(set.applyTo("ab\r\n")).isEqualTo("a\r\nb\r\n");
        assertThat(set.applyTo("ab\n")).isEqualTo("a\nb\n");
    }

    @Test
    void knowsWherePlacesAreAfterwards() {
        FixSet set = FixSet.of(List.of(safe(2, 4, "xyz"), safe(6, 6, "__")));
        assertThat(set.placeOf(1, SOURCE.text())).isEqualTo(Span.at(1));
        assertThat(set.placeOf(2, SOURCE.text())).isEqualTo(Span.at(2));
        assertThat(set.placeOf(3, SOURCE.text())).isEqualTo(new Span(2, 5));
        assertThat(set.placeOf(4, SOURCE.text())).isEqualTo(Span.at(5));
        assertThat(set.placeOf(6, SOURCE.text())).isEqualTo(new Span(7, 9));
        assertThat(set.placeOf(7, SOURCE.text())).isEqualTo(Span.at(10));
    }
}
