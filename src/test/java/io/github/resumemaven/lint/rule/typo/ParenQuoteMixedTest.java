package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class ParenQuoteMixedTest {
    private final Sample sample = Sample.of("typo/paren-quote-mixed");

    @Test
    void findsTheLessFrequentParentheses() {
        sample.finds(zh("商城（后端），监控（前端），网关⟦(⟧后端)")).fixedTo(zh("商城（后端），监控（前端），网关（后端）"));
    }

    @Test
    void findsTheLessFrequentQuotes() {
        sample.finds(zh("「甲」和「乙」与⟦“⟧丙”")).fixedTo(zh("「甲」和「乙」与「丙」"));
    }

    @Test
    void findsWideOnesAmongNarrow() {
        sample.finds(zh("商城(后端)，监控(前端)，网关⟦（⟧后端）")).fixedTo(zh("商城(后端)，监控(前端)，网关(后端)"));
    }

    @Test
    void passesOneKind() {
        sample.passes(zh("商城（后端），监控（前端）"));
    }

    @Test
    void passesCallsAndLatinText() {
        sample.passes(zh("商城（后端），see the list (in English)，调用 `f(甲)`"));
    }

    @Test
    void passesEnglish() {
        sample.passes(en("Led (two) teams"));
    }
}
