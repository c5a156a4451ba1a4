package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class LengthTest {
    private final Sample sample = Sample.of("structure/length");

    @Test
    void findsALongOne() {
        sample.with("structure/length(most=100)")
                .finds("# ⟦Ada Example⟧\n\n" + "Some more words of it. ".repeat(40))
                .saying("the résumé has about 202 words: few read that many");
    }

    @Test
    void findsALongOneInChinese() {
        sample.with("structure/length(most=100)").finds("# ⟦林示例⟧\n\n" + "负责系统开发工作。".repeat(40));
    }

    @Test
    void findsAShortOne() {
        sample.finds("# ⟦Ada Example⟧\n\n- Java\n").as(Severity.INFO);
    }

    @Test
    void passesAnOrdinaryOne() {
        sample.passes("# Ada Example\n\n" + "Some more words of it. ".repeat(60));
    }

    @Test
    void passesAnOrdinaryOneInChinese() {
        sample.passes("# 林示例\n\n" + "负责系统开发工作。".repeat(60));
    }

    @Test
    void passesWhatIsHiddenOrMarkup() {
        sample.with("structure/length(least=0|most=40)".replace("|", ","))
                .passes("# Ada Example\n\n<!-- " + "hidden words ".repeat(60) + " -->\n\n[a](https://lovelace.dev/"
                        + "a-b-c-".repeat(60) + ")\n");
    }
}
