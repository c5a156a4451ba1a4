package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class WeakVerbTest {
    private final Sample sample = Sample.of("wording/weak-verb");

    @Test
    void findsDutiesInEnglish() {
        sample.finds(
                        "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- ⟦Responsible for⟧ the shop\n- ⟦Worked on⟧ billing\n- Cut the cost\n")
                .saying(
                        "2 of 3 lines begin with a duty, like this one",
                        "2 of 3 lines begin with a duty, like this one");
    }

    @Test
    void findsDutiesInChinese() {
        sample.finds("# 王五\n\n## 工作经历\n\n### 2020.01 - 2022.02 示例公司 工程师\n\n- ⟦负责⟧商城开发\n- ⟦参与⟧支付重构\n");
    }

    @Test
    void findsDutiesInTraditionalChinese() {
        sample.finds("---\nlang: zh-TW\n---\n\n# 王五\n\n## 工作經歷\n\n### 2020.01 - 2022.02 示例公司 工程師\n\n- ⟦負責⟧商城開發\n");
    }

    @Test
    void findsDutiesInGerman() {
        sample.finds(
                "---\nlang: de\n---\n\n# Erika Muster\n\n## Berufserfahrung\n\n### 01/2020 - 02/2022 Ingenieurin, Muster GmbH\n\n- ⟦Verantwortlich für⟧ den Shop\n");
    }

    @Test
    void passesOneAmongMany() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- Responsible for the shop\n- Cut the cost\n- Moved billing\n- Led the team\n");
    }

    @Test
    void passesCompounds() {
        sample.passes("# 王五\n\n## 工作经历\n\n### 2020.01 - 2022.02 示例公司 工程师\n\n- 负责人管理\n- 参与者分析\n");
    }

    @Test
    void passesWordsWithin() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- Built what the team is responsible for\n");
    }

    @Test
    void passesSkills() {
        sample.passes("# Ada Example\n\n## Skills\n\n- Responsible for nothing\n");
    }

    @Test
    void passesAsManyAsTheOptionSays() {
        Sample.of("wording/weak-verb")
                .with("wording/weak-verb(percent=80)")
                .passes(
                        "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- Responsible for the shop\n- Cut the cost\n");
    }
}
