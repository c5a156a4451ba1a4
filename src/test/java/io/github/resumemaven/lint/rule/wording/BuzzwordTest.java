package io.github.resumemaven.lint.rule.wording;

import static io.github.resumemaven.lint.rule.Lines.de;
import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class BuzzwordTest {
    private final Sample sample = Sample.of("wording/buzzword");

    @Test
    void findsPraise() {
        sample.finds(en("A ⟦team player⟧ and ⟦fast learner⟧, ⟦results-driven⟧"))
                .saying(
                        "nearly every résumé says so: team player",
                        "nearly every résumé says so: fast learner",
                        "nearly every résumé says so: results-driven");
    }

    @Test
    void findsPraiseInChinese() {
        sample.finds(zh("⟦吃苦耐劳⟧，⟦责任心强⟧，业务⟦赋能⟧"));
    }

    @Test
    void findsPraiseInGerman() {
        sample.finds(de("⟦Teamfähig⟧ und ⟦belastbar⟧"));
    }

    @Test
    void findsManyClaimsOfMastery() {
        sample.finds(zh("⟦精通⟧ Java，⟦精通⟧ Go，⟦精通⟧ Rust"))
                .saying("mastery is claimed 3 times", "mastery is claimed 3 times", "mastery is claimed 3 times");
    }

    @Test
    void passesTwoClaims() {
        sample.passes(zh("精通 Java，精通 Go"));
    }

    @Test
    void passesTerms() {
        sample.passes(zh("闭环控制，电流闭环，学习能力模型"));
    }

    @Test
    void passesOtherMeanings() {
        sample.passes(en("Wrote the installation wizard for a dynamic library, synergistic drugs"));
    }

    @Test
    void passesCode() {
        sample.passes(en("`team player`"));
    }
}
