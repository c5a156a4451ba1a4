package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class HeadingOutlineTest {
    private final Sample sample = Sample.of("structure/heading-outline");

    @Test
    void findsTheFirstSkipOnly() {
        sample.finds(
                        """
                    #### 基本信息

                    - 姓名 林示例

                    #### 工作经历

                    ⟦######⟧ 2018.12 ~ 2019.11 示例公司

                    ###### 2017.06 ~ 2018.09 样例公司

                    #### 技能
                    """)
                .saying("the headings go from level 4 to level 6")
                .fixedTo(
                        """
                    #### 基本信息

                    - 姓名 林示例

                    #### 工作经历

                    ##### 2018.12 ~ 2019.11 示例公司

                    ##### 2017.06 ~ 2018.09 样例公司

                    #### 技能
                    """);
    }

    @Test
    void findsASkipBelowTheName() {
        sample.finds("# Ada Example\n\n⟦###⟧ Experience\n\ntext\n").as(Severity.WARNING);
    }

    @Test
    void findsASkipBelowAnUnderlinedHeading() {
        sample.finds("Ada Example\n===========\n\n⟦####⟧ Berufserfahrung\n\ntext\n");
    }

    @Test
    void onlyHintsAtSectionsAtTheLevelOfTheName() {
        sample.finds("# Ada Example\n\n⟦#⟧ Experience\n\ntext\n\n# Skills\n\n- Java, Go\n")
                .as(Severity.INFO);
    }

    @Test
    void passesAnyFirstLevel() {
        sample.passes("---\ntitle: 个人简历\n---\n\n#### 基本信息\n\n- 姓名 林示例\n\n##### 工作经历\n\ntext\n");
    }

    @Test
    void passesAStepUpOverLevels() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Example Ltd\n\n#### Engineer\n\n## Skills\n\n- Java, Go\n");
    }

    @Test
    void passesSectionsOfLevelOneWithoutAName() {
        sample.passes("---\nname: Ada Example\n---\n\n# Experience\n\ntext\n\n# Skills\n\n- Java, Go\n");
    }

    @Test
    void passesCommentsInCode() {
        sample.passes("# Ada Example\n\n## Skills\n\n```sh\n#### not a heading\n```\n");
    }
}
