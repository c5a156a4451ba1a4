package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.ja;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class PunctSpaceTest {
    private final Sample sample = Sample.of("typo/punct-space");

    @Test
    void findsASpaceBeforeAComma() {
        sample.finds(zh("示例公司⟦ ⟧，后端")).safelyFixedTo(zh("示例公司，后端"));
    }

    @Test
    void findsSpacesAroundAComma() {
        sample.finds(zh("Go⟦ ⟧、⟦ ⟧Java")).safelyFixedTo(zh("Go、Java"));
    }

    @Test
    void findsASpaceBehindAColon() {
        sample.finds(zh("技术：⟦ ⟧Java")).safelyFixedTo(zh("技术：Java"));
    }

    @Test
    void findsSpacesInParentheses() {
        sample.finds(zh("王五（⟦ ⟧后端⟦ ⟧）")).safelyFixedTo(zh("王五（后端）"));
    }

    @Test
    void findsItInJapanese() {
        sample.finds(ja("設計、⟦ ⟧開発")).safelyFixedTo(ja("設計、開発"));
    }

    @Test
    void passesColumns() {
        sample.passes(zh("公司：   示例"));
    }

    @Test
    void passesSpacesThatMarkupNeeds() {
        sample.passes(zh("**姓名：** 王五，*职位：* 工程师"));
    }

    @Test
    void passesSpacesBehindAClosingMark() {
        sample.passes(zh("（Java） 开发"));
    }

    @Test
    void passesHalfWidth() {
        sample.passes(zh("Java, Go"));
    }

    @Test
    void passesLineEnds() {
        sample.passes(zh("设计，  \n  开发。"));
    }

    @Test
    void passesEntities() {
        sample.passes(zh("姓名：&nbsp;王五"));
    }

    @Test
    void onlyHintsOnceWhereAllHaveIt() {
        sample.finds(zh("语言：⟦ ⟧Java" + "、 Go".repeat(10)))
                .as(Severity.INFO)
                .safelyFixedTo(zh("语言：Java" + "、Go".repeat(10)));
    }
}
