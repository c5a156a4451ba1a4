package io.github.resumemaven.lint.rule.tech;

import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class NonstandardAbbrTest {
    private final Sample sample = Sample.of("tech/nonstandard-abbr");

    @Test
    void findsThemBetweenChinese() {
        sample.finds(zh("基于⟦ts⟧开发⟦h5⟧页面"))
                .saying("not every reader knows ts", "not every reader knows h5")
                .fixedTo(zh("基于TypeScript开发HTML5页面"));
    }

    @Test
    void findsThemInLists() {
        sample.finds(en("Java, ⟦Ts⟧, ⟦Js⟧, MySQL")).fixedTo(en("Java, TypeScript, JavaScript, MySQL"));
    }

    @Test
    void findsWithoutFixWhatMeansTwoThings() {
        sample.finds(zh("使用⟦tf⟧部署")).withoutFix();
    }

    @Test
    void passesShortFormsInGeneralUse() {
        sample.passes(zh("部署到k8s，完成i18n，熟悉JS与CSS"));
    }

    @Test
    void passesWordsOfOtherLanguages() {
        sample.passes(en("Worked in ts and es, as ps of the head"));
    }

    @Test
    void passesIdsAndFiles() {
        sample.passes(zh("打开 main.ts 与 a_ts，见 https://wang.dev/ts"));
    }
}
