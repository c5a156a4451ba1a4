package io.github.resumemaven.lint.rule.wording;

import static io.github.resumemaven.lint.rule.Lines.de;
import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.ja;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class PlaceholderTextTest {
    private final Sample sample = Sample.of("wording/placeholder-text");

    @Test
    void findsMarksOfWorkToDo() {
        sample.finds(en("⟦TODO⟧: write this, date ⟦TBD⟧, ⟦FIXME⟧"))
                .saying("text is still to come here", "text is still to come here", "text is still to come here");
    }

    @Test
    void findsLoremIpsum() {
        sample.finds(en("⟦Lorem ipsum⟧ ⟦dolor sit amet⟧"));
    }

    @Test
    void findsFieldsInBrackets() {
        sample.finds(en("⟦[Your Name]⟧, ⟦{{ company }}⟧, ⟦{job title}⟧"))
                .saying(
                        "a field of a template was not filled in",
                        "a field of a template was not filled in",
                        "a field of a template was not filled in");
    }

    @Test
    void findsFiguresToCome() {
        sample.finds(en("Improved sales by ⟦XX%⟧")).as(Severity.ERROR);
    }

    @Test
    void findsItInChinese() {
        sample.finds(zh("⟦待补充⟧，⟦【项目名称】⟧，⟦TODO⟧"));
    }

    @Test
    void findsItInGerman() {
        sample.finds(de("⟦[Firmenname]⟧, ⟦bitte ausfüllen⟧"));
    }

    @Test
    void findsItInJapanese() {
        sample.finds(ja("⟦【会社名】⟧で⟦後で記入⟧"));
    }

    @Test
    void onlyHintsAtCrossesInNames() {
        sample.finds(zh("⟦XX⟧公司与⟦xxx⟧项目，⟦××⟧银行")).as(Severity.WARNING, Severity.WARNING, Severity.WARNING);
    }

    @Test
    void findsJobsThatAreCalledLikeAField() {
        sample.finds("# Ada Example\n\n## Experience\n\n### ⟦Job Title⟧, ⟦Company Name⟧, 2020 - 2021\n\n- Led\n");
    }

    @Test
    void passesTodoListsAsAProduct() {
        sample.passes(en("Built a TODO list and a TODO app, todo"));
    }

    @Test
    void passesMaskedNumbersAndRomanNumerals() {
        sample.passes(zh("138-xxxx-0000，176xxxx1234 wx: wxxx_1，XXL，maxx"));
    }

    @Test
    void passesLinksAndChecks() {
        sample.passes(en("[x] done, [Name of a page](https://ada.dev), [GitHub], trunk-based development (TBD)"));
    }

    @Test
    void passesWordsOfTheField() {
        sample.passes(zh("负责职位名称识别，规则有待完善，某公司的系统"));
    }

    @Test
    void passesLabels() {
        sample.passes("# Ada Example\n\n| Company Name | Job Title |\n|---|---|\n| Example Ltd | Engineer |\n");
    }

    @Test
    void passesCode() {
        sample.passes(en("Parsed `TODO` and `[Name]`"));
    }
}
