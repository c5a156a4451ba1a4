package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class EndBeforeStartTest {
    private final Sample sample = Sample.of("dates/end-before-start");

    @Test
    void findsSwappedYears() {
        sample.finds("# Ada Example\n\n## Experience\n\n### ⟦2021.03 - 2019.07⟧ Example Ltd\n\n- work\n");
    }

    @Test
    void findsSwappedMonthsInChinese() {
        sample.finds("#### 工作经历\n\n###### ⟦2022年9月 ~ 2022年3月⟧ 示例科技有限公司\n\n- 开发\n");
    }

    @Test
    void findsSwappedYearsOfAStudy() {
        sample.finds("## Ausbildung\n\n### ⟦2015 – 2011⟧ Universität Beispielstadt\n\n- Informatik\n");
    }

    @Test
    void passesAPeriodWithinOneYear() {
        sample.passes("# Ada Example\n\n## Experience\n\n### 2021.03 - 2021 Example Ltd\n\n- work\n");
    }

    @Test
    void passesALoneDate() {
        sample.passes("# Ada Example\n\n## Education\n\n### BSc, Example University, 2015\n");
    }

    @Test
    void passesAnOpenEnd() {
        sample.passes("#### 工作经历\n\n###### 2022.09 ~ 至今 示例科技有限公司\n\n- 开发\n");
    }

    @Test
    void passesAMonthInBothPlaces() {
        sample.passes("## 職務経歴\n\n### 2021年4月〜2021年4月 例示株式会社\n\n- 開発\n");
    }
}
