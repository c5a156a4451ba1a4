package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class RangeDashTest {
    private final Sample sample = Sample.of("dates/range-dash");

    @Test
    void findsTheMinorityDash() {
        sample.finds(
                        "# Ada Example\n\n## Experience\n\n### 2020.03 - 2022.01 Example Ltd\n\n### 2016.06 - 2020.02 Sample Inc\n\n### 2014.03 ⟦–⟧ 2016.01 Muster AG\n")
                .safelyFixedTo(
                        "# Ada Example\n\n## Experience\n\n### 2020.03 - 2022.01 Example Ltd\n\n### 2016.06 - 2020.02 Sample Inc\n\n### 2014.03 - 2016.01 Muster AG\n");
    }

    @Test
    void findsATildeBeforeAWordForNow() {
        sample.finds(
                "#### 工作经历\n\n###### 2020.01 ⟦~⟧ 至今 示例公司\n\n###### 2018.06 - 2019.12 样例公司\n\n###### 2016.06 - 2018.05 例子公司\n");
    }

    @Test
    void findsADoubledDash() {
        sample.finds("#### 工作经历\n\n###### 2018.06 — 2019.12 样例公司\n\n###### 2016.06 ⟦--⟧ 2018.05 例子公司\n");
    }

    @Test
    void offersNoSafeFixThatWouldRunIntoTheDates() {
        sample.finds(
                        "# Ada Example\n\n## Experience\n\n### 2020-03 - 2022-01 Example Ltd\n\n### 2016-06⟦–⟧2020-02 Sample Inc\n")
                .withoutFix();
    }

    @Test
    void passesOneDash() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### 2020.03 – 2022.01 Example Ltd\n\n### 2016.06–2020.02 Sample Inc\n");
    }

    @Test
    void passesDashesInTextAndDates() {
        sample.passes(
                "# Ada Example\n\n- Phone: +44-20-7946-0018\n\n## Experience\n\n### 2020-03 – 2022-01 Example Ltd\n\n- took 3-4 days, version 1.2-rc – 30~40 %\n");
    }

    @Test
    void passesWords() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### March 2020 to January 2022 Example Ltd\n\n### June 2016 - February 2020 Sample Inc\n");
    }
}
