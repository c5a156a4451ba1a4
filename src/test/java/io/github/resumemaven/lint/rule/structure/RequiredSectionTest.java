package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class RequiredSectionTest {
    private final Sample sample = Sample.of("structure/required-section");

    @Test
    void findsAMissingSection() {
        sample.finds(
                        "# ⟦Ada Example⟧\n\n## Experience\n\n### 2018.06 - 2020.10 Sample Inc\n\n## Skills\n\n- Java, Go\n")
                .saying("there is no section on education");
    }

    @Test
    void findsSeveralAtOnce() {
        sample.finds("#### ⟦基本信息⟧\n\n#### 工作经历\n\n###### 2018.06 ~ 2020.10 示例科技有限公司\n\n- 开发\n")
                .saying("there is no section on education or skills");
    }

    @Test
    void findsASectionOfTheOption() {
        sample.with("structure/required-section(sections=work|languages)")
                .finds("# ⟦Ada Example⟧\n\n## Experience\n\n### 2018.06 - 2020.10 Sample Inc\n")
                .saying("there is no section on languages");
    }

    @Test
    void onlyHintsAtMissingSkills() {
        sample.finds(
                        "# ⟦Ada Example⟧\n\n## Experience\n\n### 2018.06 - 2020.10 Sample Inc\n\n## Education\n\n- 2014 - 2018 Example University\n")
                .as(Severity.INFO);
    }

    @Test
    void findsMissingSkillsWhereTheyAreAskedFor() {
        sample.with("structure/required-section(sections=skills)")
                .finds("# ⟦Ada Example⟧\n\n## Experience\n\n### 2018.06 - 2020.10 Sample Inc\n")
                .as(Severity.WARNING);
    }

    @Test
    void passesAllThree() {
        sample.passes(
                """
            # 職務経歴書

            ## 職務経歴

            ### 2019年7月〜2021年3月 例示株式会社

            ## 学歴

            ### 2015年4月〜2019年3月 例示大学

            ## スキル

            - Java、Go
            """);
    }

    @Test
    void passesProjectsOfAStudent() {
        sample.passes(
                """
            # Ada Example

            ## Education

            ### 2018.06 - 2020.10 Example University

            ## Projects

            ### Example parser

            ## Skills

            - Java, Go
            """);
    }

    @Test
    void passesPublicationsOfAScholar() {
        sample.passes(
                """
            # Ada Example

            ## Education

            ### 2018.06 - 2020.10 Example University

            ## Publications

            - On samples, 2020

            ## Skills

            - Java, Go
            """);
    }

    @Test
    void passesWhateverTheOptionLeavesOut() {
        sample.with("structure/required-section(sections=)").passes("# Ada Example\n\ntext\n");
    }

    @Test
    void passesAJapaneseHistoryOfJobsWithoutStudies() {
        sample.passes(
                """
                # 職務経歴書

                - 氏名：山田 例子

                ## 職務経歴

                ### 2019年7月〜2021年3月 例示株式会社

                - ウェブサービスの開発を担当しました。チームのリーダーでした。

                ## スキル

                - Java、Go
                """);
    }

    @Test
    void passesStudiesThatAreTheLineOfAContactBlock() {
        sample.passes(
                """
                #### 基本信息

                - 姓名：林示例
                - 教育背景：示例大学

                #### 工作经历

                ###### 2018.06 ~ 2020.10 示例科技有限公司

                - 开发

                #### 技能

                - Java, Go
                """);
    }
}
