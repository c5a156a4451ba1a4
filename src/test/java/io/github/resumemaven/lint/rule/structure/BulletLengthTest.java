package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class BulletLengthTest {
    private final Sample sample = Sample.of("structure/bullet-length");

    private static final String LONG = "Built a service that did this and that and then some more. "
            .repeat(6)
            .strip();
    private static final String LANG = "负责支付系统的设计与开发，把每天的对账时间从四小时缩短到十分钟。".repeat(6);

    @Test
    void findsALongItem() {
        sample.finds("# Ada Example\n\n## Experience\n\n- short\n- ⟦" + LONG + "⟧\n")
                .as(Severity.INFO);
    }

    @Test
    void findsItInChinese() {
        sample.finds("# 林示例\n\n## 工作经历\n\n1. ⟦" + LANG + "⟧\n");
    }

    @Test
    void findsItWithinAnotherAndPointsToItsFirstLine() {
        sample.finds("# Ada Example\n\n- Projects\n  - ⟦" + LONG + "⟧\n    and more\n");
    }

    @Test
    void passesTwoLines() {
        sample.passes("# Ada Example\n\n- " + LONG.substring(0, 180) + "\n");
    }

    @Test
    void passesAnItemOfManyShortOnes() {
        sample.passes("# Ada Example\n\n- Projects\n" + "  - Built a parser in a week\n".repeat(20));
    }

    @Test
    void passesParagraphsAndLongAddresses() {
        sample.passes("# Ada Example\n\n" + LONG + "\n\n- [a](https://lovelace.dev/" + "a".repeat(300) + ")\n");
    }
}
