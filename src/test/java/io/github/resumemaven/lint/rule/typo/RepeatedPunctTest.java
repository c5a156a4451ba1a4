package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class RepeatedPunctTest {
    private final Sample sample = Sample.of("typo/repeated-punct");

    @Test
    void findsExclamations() {
        sample.finds(zh("热爱编程⟦！！⟧")).saying("the mark stands 2 times").fixedTo(zh("热爱编程！"));
    }

    @Test
    void findsStopsAndCommas() {
        sample.finds(zh("设计⟦，，⟧开发⟦。。⟧")).fixedTo(zh("设计，开发。"));
    }

    @Test
    void findsPointsForAnEllipsis() {
        sample.finds(zh("熟悉 Java、Go 等⟦...⟧ 以及其他⟦。。。⟧")).fixedTo(zh("熟悉 Java、Go 等…… 以及其他……"));
    }

    @Test
    void findsItInEnglish() {
        sample.finds(en("Shipped it⟦!!⟧ Built it⟦,,⟧ and ran it"))
                .safelyFixedTo(en("Shipped it!! Built it,, and ran it"))
                .fixedTo(en("Shipped it! Built it, and ran it"));
    }

    @Test
    void passesAnEllipsis() {
        sample.passes(zh("以及其他……"));
    }

    @Test
    void passesPointsInLatinText() {
        sample.passes(en("Java, Go ... and 1...10"));
    }

    @Test
    void passesCode() {
        sample.passes(en("Used `a ?? b;;` and a??b, C++, std::vector"));
    }

    @Test
    void passesMarksThatDiffer() {
        sample.passes(zh("真的吗？！"));
    }

    @Test
    void passesRows() {
        sample.passes(en("!!! ,,, ???"));
    }
}
