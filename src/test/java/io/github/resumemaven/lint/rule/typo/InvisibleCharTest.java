package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.de;
import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.fr;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class InvisibleCharTest {
    private final Sample sample = Sample.of("typo/invisible-char");

    @Test
    void findsAZeroWidthSpace() {
        sample.finds(en("Kuber⟦\u200B⟧netes"))
                .saying("there is a character that cannot be seen: zero width space (U+200B)")
                .as(Severity.WARNING)
                .safelyFixedTo(en("Kubernetes"));
    }

    @Test
    void findsAStrayByteOrderMarkAndWordJoiner() {
        sample.finds(zh("熟悉⟦\uFEFF⟧Java⟦\u2060⟧")).safelyFixedTo(zh("熟悉Java"));
    }

    @Test
    void findsASoftHyphen() {
        sample.finds(de("Soft⟦\u00AD⟧ware")).safelyFixedTo(de("Software"));
    }

    @Test
    void findsControlsOfDirection() {
        sample.finds(en("pay⟦\u202E⟧load⟦\u202C⟧"))
                .as(Severity.ERROR, Severity.ERROR)
                .safelyFixedTo(en("payload"));
    }

    @Test
    void findsNoBreakSpacesBesideChinese() {
        sample.finds(zh("示例公司⟦\u00A0⟧工程师")).safelyFixedTo(zh("示例公司 工程师"));
    }

    @Test
    void findsSeveralNoBreakSpaces() {
        sample.finds(en("Example Ltd⟦\u00A0\u00A0\u00A0⟧Engineer"))
                .safelyFixedTo(en("Example Ltd\u00A0\u00A0\u00A0Engineer"))
                .fixedTo(en("Example Ltd   Engineer"));
    }

    @Test
    void findsIconFontsAndLostCharacters() {
        sample.finds(en("⟦\uE001⟧ Berlin, M⟦\uFFFD⟧nchen")).withoutFix();
    }

    @Test
    void passesEmoji() {
        sample.passes(en("Engineer 👩\u200D💻 and ❤️"));
    }

    @Test
    void passesNoBreakSpacesOfGoodTypography() {
        sample.passes(fr("Objectif\u00A0: réduire de 10\u00A0% en 3\u00A0mois"));
    }

    @Test
    void passesEntities() {
        sample.passes(zh("公司&nbsp;&nbsp;工程师&ensp;后端"));
    }

    @Test
    void passesWideSpaces() {
        sample.passes(zh("姓　名"));
    }

    @Test
    void passesDirectionsInHebrew() {
        sample.passes(en("\u2066שלום\u2069 world"));
    }

    @Test
    void findsCharactersInCodeToo() {
        sample.finds("# Ada Example\n\n```\nif (admin⟦\u202E⟧) {}\n```\n").as(Severity.ERROR);
    }
}
