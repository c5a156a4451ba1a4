package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class UnparseableTest {
    private final Sample sample = Sample.of("dates/unparseable");

    @Test
    void findsAMonthThatDoesNotExist() {
        sample.finds("# Ada Example\n\n## Experience\n\n### ⟦2019.03 - 2021.13⟧ Example Ltd\n\n- wrote programs\n");
    }

    @Test
    void findsAYearWithADigitTooMany() {
        sample.finds("#### 工作经历\n\n###### ⟦2019/3 ~ 20211/3⟧ 示例科技有限公司\n\n- 开发\n");
    }

    @Test
    void findsADayThatDoesNotExist() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n### ⟦2019-02-30⟧ - 2021-03-01 Example Ltd\n\n- wrote programs\n");
    }

    @Test
    void passesSeasonsAndOpenEnds() {
        sample.passes("# Ada Example\n\n## Experience\n\n### Spring 2019 - present, Example Ltd\n\n- wrote programs\n");
    }

    @Test
    void passesWordsForNowInOtherLanguages() {
        sample.passes("#### 工作经历\n\n###### 2019.07 ~ 至今 示例科技有限公司\n\n- 开发\n");
        sample.passes("## 職務経歴\n\n### 2019年7月〜現在 例示株式会社\n\n- 開発\n");
        sample.passes("## Berufserfahrung\n\n### 07/2019 – heute: Beispiel GmbH\n\n- Entwicklung\n");
    }

    @Test
    void passesVersionsAndScores() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### 2019.07 - 2021.03 Example Ltd\n\n- moved to Java 21.13 and 13.45 ms\n");
    }
}
