package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class NoMetricsTest {
    private final Sample sample = Sample.of("wording/no-metrics");

    @Test
    void findsAJobWithoutFigures() {
        sample.finds(
                        "# Ada Example\n\n## Experience\n\n### Engineer at ⟦Example Ltd⟧, 2020 - 2022\n\n- Designed and built the services that customers use to order, pay and follow their goods, and taught the team how to run them\n- Moved the old shop to a new platform together with the operations department, and wrote the handbook for its users\n")
                .saying("this job is told of without any figure");
    }

    @Test
    void findsItInChinese() {
        sample.finds(
                "# 王五\n\n## 工作经历\n\n### 2020.01 - 2022.02 ⟦示例公司⟧ 工程师\n\n- 设计并开发面向商家的订单、支付与物流系统，推动团队完成架构升级，并编写了面向客服与运营同事的使用手册\n- 重构商城的营销活动模块，解决历史代码难以维护的问题，与产品、测试同事一起制定了上线流程与代码规范\n");
    }

    @Test
    void findsVersionsAndYearsToBeNoFigures() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n### Engineer at ⟦Example Ltd⟧, 2020 - 2022\n\n- Designed and built the services that customers use to order, pay and follow their goods, and taught the team how to run them\n- Moved the old shop to a new platform together with the operations department, and wrote the handbook for its users\n- Moved to Java 8 and log4j 2.17.1 in 2021, level P2\n");
    }

    @Test
    void passesFigures() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- Designed and built the services that customers use to order, pay and follow their goods, and taught the team how to run them\n- Moved the old shop to a new platform together with the operations department, and wrote the handbook for its users\n- Cut the cost by 40 %\n");
    }

    @Test
    void passesFiguresInWords() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- Designed and built the services that customers use to order, pay and follow their goods, and taught the team how to run them\n- Moved the old shop to a new platform together with the operations department, and wrote the handbook for its users\n- Doubled the sales\n");
    }

    @Test
    void passesFiguresInChinese() {
        sample.passes(
                "# 王五\n\n## 工作经历\n\n### 2020.01 - 2022.02 示例公司 工程师\n\n- 设计并开发面向商家的订单、支付与物流系统，推动团队完成架构升级，并编写了面向客服与运营同事的使用手册\n- 重构商城的营销活动模块，解决历史代码难以维护的问题，与产品、测试同事一起制定了上线流程与代码规范\n- 成本降低一半\n");
    }

    @Test
    void passesShortJobs() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- Built the shop\n");
    }

    @Test
    void passesJobsThatAreOnlyNamed() {
        sample.passes("# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n");
    }
}
