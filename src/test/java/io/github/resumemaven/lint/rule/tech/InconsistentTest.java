package io.github.resumemaven.lint.rule.tech;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class InconsistentTest {
    private final Sample sample = Sample.of("tech/inconsistent");

    @Test
    void findsTheLessFrequentName() {
        sample.finds(en("Vue.js, Vue.js and MySQL, then ⟦Vue⟧"))
                .saying("elsewhere this is written Vue.js")
                .safelyFixedTo(en("Vue.js, Vue.js and MySQL, then Vue.js"));
    }

    @Test
    void findsShortNames() {
        sample.finds(en("PostgreSQL here, PostgreSQL there, ⟦Postgres⟧ elsewhere"))
                .safelyFixedTo(en("PostgreSQL here, PostgreSQL there, PostgreSQL elsewhere"));
    }

    @Test
    void findsOtherCapitalsInOwnNames() {
        sample.finds(zh("参与 HeyWorld 开发，HeyWorld 运维，⟦Heyworld⟧ 测试"))
                .safelyFixedTo(zh("参与 HeyWorld 开发，HeyWorld 运维，Heyworld 测试"))
                .fixedTo(zh("参与 HeyWorld 开发，HeyWorld 运维，HeyWorld 测试"));
    }

    @Test
    void findsTheOwnersNameToBeRightWhereBothAreAsFrequent() {
        sample.finds(en("⟦Golang⟧ here, Java, Go, MySQL")).safelyFixedTo(en("Go here, Java, Go, MySQL"));
    }

    @Test
    void passesOneName() {
        sample.passes(en("Vue.js and Vue.js"));
    }

    @Test
    void passesWordsAtTheBeginningOfASentence() {
        sample.passes(en("Testing tools. We like testing."));
    }

    @Test
    void passesIdsAndCode() {
        sample.passes(en("`userName` and UserName, user_name"));
    }

    @Test
    void passesWhatOnlyHasOneRightName() {
        sample.passes(en("Github and GitHub"));
    }
}
