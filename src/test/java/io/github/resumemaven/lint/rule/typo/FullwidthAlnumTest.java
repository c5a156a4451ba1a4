package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.ja;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class FullwidthAlnumTest {
    private final Sample sample = Sample.of("typo/fullwidth-alnum");

    @Test
    void findsLetters() {
        sample.finds(zh("熟悉 ⟦Ｊａｖａ⟧")).saying("letters or digits of full width").safelyFixedTo(zh("熟悉 Java"));
    }

    @Test
    void findsDigitsWithSigns() {
        sample.finds(zh("版本 ⟦３．１４⟧ 与 ⟦２０２０⟧ 年")).safelyFixedTo(zh("版本 3.14 与 2020 年"));
    }

    @Test
    void findsItInJapanese() {
        sample.finds(ja("⟦ＡＷＳ⟧ の運用")).safelyFixedTo(ja("AWS の運用"));
    }

    @Test
    void findsItInEnglish() {
        sample.finds(en("Used ⟦Ｇｏ⟧")).safelyFixedTo(en("Used Go"));
    }

    @Test
    void onlyHintsAtASingleCharacter() {
        sample.finds(ja("簿記検定 ⟦２⟧級")).as(Severity.INFO);
    }

    @Test
    void passesHalfWidth() {
        sample.passes(zh("熟悉 Java 8"));
    }

    @Test
    void passesOtherWideCharacters() {
        sample.passes(zh("～（）％、①"));
    }

    @Test
    void passesCode() {
        sample.passes(zh("编码 `Ａ` 的处理"));
    }
}
