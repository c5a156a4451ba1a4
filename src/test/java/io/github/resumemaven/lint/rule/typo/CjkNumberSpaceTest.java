package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.ja;
import static io.github.resumemaven.lint.rule.Lines.zh;
import static io.github.resumemaven.lint.rule.Lines.zhHant;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class CjkNumberSpaceTest {
    private final Sample sample = Sample.of("typo/cjk-number-space");

    @Test
    void findsANumberBehindChinese() {
        sample.finds(zh("性能提⟦升3⟧0 倍")).safelyFixedTo(zh("性能提升 30 倍"));
    }

    @Test
    void findsANumberBeforeChinese() {
        sample.finds(zh("带领 ⟦5人⟧")).safelyFixedTo(zh("带领 5 人"));
    }

    @Test
    void findsNumbersWithUnits() {
        sample.finds(zh("服⟦务6⟧0⟦w用⟧户")).safelyFixedTo(zh("服务 60w 用户"));
    }

    @Test
    void findsBothSidesOfAFigureWithASign() {
        sample.finds(zh("提⟦升3⟧0⟦%性⟧能，服⟦务6⟧0w⟦+用⟧户")).safelyFixedTo(zh("提升 30% 性能，服务 60w+ 用户"));
    }

    @Test
    void findsItInTraditionalChinese() {
        sample.finds(zhHant("帶⟦領8⟧ 位同事")).safelyFixedTo(zhHant("帶領 8 位同事"));
    }

    @Test
    void onlyHintsOnceWhereNoPlaceHasTheSpace() {
        sample.finds(zh("提⟦升3⟧倍，减少2次，带领5人，减少2次，带领5人，减少2次，带领5人，减少2次，带领5人，减少2次，带领5人，"))
                .as(Severity.INFO);
    }

    @Test
    void passesDatesTimesAndOrdinals() {
        sample.passes(zh("2020年3月起，每天8点，第3届，2016级"));
    }

    @Test
    void passesVersionsRangesAndGrades() {
        sample.passes(zh("版本1.8，约3-5人，GPA为3.8/4.0，比例1:2"));
    }

    @Test
    void passesPercentAndSpaces() {
        sample.passes(zh("提升了 30% 性能，共 3 个"));
    }

    @Test
    void passesPeriods() {
        sample.passes("# 王五\n\n## 工作经历\n\n### 2019.06至今 示例公司 工程师\n\n- 负责网关\n");
    }

    @Test
    void passesJapanese() {
        sample.passes(ja("チーム5人で開発"));
    }
}
