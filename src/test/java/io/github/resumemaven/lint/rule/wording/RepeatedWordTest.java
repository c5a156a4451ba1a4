package io.github.resumemaven.lint.rule.wording;

import static io.github.resumemaven.lint.rule.Lines.de;
import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.fr;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class RepeatedWordTest {
    private final Sample sample = Sample.of("wording/repeated-word");

    @Test
    void findsAWordTwice() {
        sample.finds(en("Worked ⟦with with⟧ the team"))
                .saying("with is written twice")
                .safelyFixedTo(en("Worked with with the team"))
                .fixedTo(en("Worked with the team"));
    }

    @Test
    void findsItInOtherCapitals() {
        sample.finds(en("⟦The the⟧ shop")).fixedTo(en("The shop"));
    }

    @Test
    void findsItAcrossLines() {
        sample.finds("# Ada Example\n\nBuilt ⟦the\nthe⟧ shop\n").fixedTo("# Ada Example\n\nBuilt the shop\n");
    }

    @Test
    void findsItInGerman() {
        sample.finds(de("Leitung ⟦von von⟧ Projekten")).fixedTo(de("Leitung von Projekten"));
    }

    @Test
    void findsItInChinese() {
        sample.finds(zh("完成⟦的的⟧工作，⟦进行进行⟧优化")).fixedTo(zh("完成的工作，进行优化"));
    }

    @Test
    void passesWordsThatMayFollowThemselves() {
        sample.passes(en("which had had no tests, so that that team grew"));
    }

    @Test
    void passesThemInGermanAndFrench() {
        sample.passes(de("die Kunden, die die Software nutzen; dass sie sie kennt"));
    }

    @Test
    void passesThemInFrench() {
        sample.passes(fr("ce que nous nous sommes promis"));
    }

    @Test
    void passesChineseThatIsRight() {
        sample.passes(zh("天天向上，目的的实现，为了了解用户，现在在职，参与与协作，总和和平均值，常常，慢慢"));
    }

    @Test
    void passesNamesNumbersAndLists() {
        sample.passes(en("Duran Duran, 10 10, Go, Go; end-to-to-end; a a; Java Java"));
    }

    @Test
    void passesCodeAndMarks() {
        sample.passes(en("`the the`, the, the; very-very"));
    }
}
