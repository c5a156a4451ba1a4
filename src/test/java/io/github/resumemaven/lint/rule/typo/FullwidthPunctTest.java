package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.de;
import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class FullwidthPunctTest {
    private final Sample sample = Sample.of("typo/fullwidth-punct");

    @Test
    void findsACommaInEnglish() {
        sample.finds(en("Built services in Java⟦，⟧Go⟦，⟧ Rust")).safelyFixedTo(en("Built services in Java, Go, Rust"));
    }

    @Test
    void findsParentheses() {
        sample.finds(en("Led the team⟦（⟧five people⟦）⟧")).safelyFixedTo(en("Led the team (five people)"));
    }

    @Test
    void findsAColonInGerman() {
        sample.finds(de("Sprachen⟦：⟧Java")).safelyFixedTo(de("Sprachen: Java"));
    }

    @Test
    void findsAnEnglishSentenceInAChineseFile() {
        sample.finds(zh("Built the core services of the shop from scratch⟦，⟧ and led the team"))
                .safelyFixedTo(zh("Built the core services of the shop from scratch, and led the team"));
    }

    @Test
    void passesListsInAChineseFile() {
        sample.passes(zh("Java，Go，Rust"));
    }

    @Test
    void passesChineseSentencesThatEndInALatinWord() {
        sample.passes(zh("熟悉 Java，Go。精通 Rust。"));
    }

    @Test
    void passesChineseNamesInEnglish() {
        sample.passes(en("Worked at 示例公司（Beijing）"));
    }

    @Test
    void passesMarksAlone() {
        sample.passes(en("★ ， ★"));
    }

    @Test
    void passesCode() {
        sample.passes(en("Wrote `a，b`"));
    }

    @Test
    void leavesValuesOfDataToTheAuthor() {
        sample.finds("---\nlang: en\nsummary: builds services⟦，⟧and tests them\n---\n\n# Ada Example\n")
                .withoutFix();
    }
}
