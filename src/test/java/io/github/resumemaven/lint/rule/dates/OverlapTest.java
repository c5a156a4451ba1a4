package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private final Sample sample = Sample.of("dates/overlap");

    @Test
    void findsTwoPresentJobs() {
        sample.finds(
                """
            # Ada Example

            ## Experience

            ### 2019.07 - present Example Ltd

            - work

            ### ⟦2021.03 - present⟧ Sample Inc

            - work
            """);
    }

    @Test
    void findsJobsThatShareMonths() {
        sample.finds(
                        """
                    #### 工作经历

                    ###### ⟦2020.01 ~ 2022.03⟧ 示例科技有限公司 后端工程师

                    - 开发

                    ###### 2018.06 ~ 2020.08 样例网络有限公司 后端工程师

                    - 开发
                    """)
                .saying("this job and \"样例网络有限公司\" share 6 months");
    }

    @Test
    void findsAJobThatLiesWithinAnother() {
        sample.finds(
                """
            ## Berufserfahrung

            ### 01/2015 – 12/2020: Beispiel GmbH, Entwickler

            - Entwicklung

            ### ⟦06/2017 – 06/2018⟧: Muster AG, Entwickler

            - Entwicklung
            """);
    }

    @Test
    void passesAChangeWithinAMonth() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2020.03 - 2022.01 Example Ltd

            ### 2018.06 - 2020.03 Sample Inc
            """);
    }

    @Test
    void passesYearsThatTouch() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2020 - 2022 Example Ltd

            ### 2018 - 2020 Sample Inc
            """);
    }

    @Test
    void passesPartTimeWork() {
        sample.passes(
                """
            #### 工作经历

            ###### 2019.01 ~ 2022.03 示例科技有限公司 后端工程师

            - 开发

            ###### 2020.06 ~ 2021.08 样例网络有限公司 兼职讲师

            - 授课
            """);
    }

    @Test
    void passesWorkDuringStudies() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2019.01 - 2022.03 Example Ltd

            - work

            ## Education

            ### 2018.09 - 2021.06 Example University
            """);
    }

    @Test
    void passesTwoRolesAtOneEmployer() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### Example Ltd, Engineer, 2018.01 - 2022.03

            - work

            ### Example Ltd, Team lead, 2020.06 - 2023.08

            - work
            """);
    }

    @Test
    void takesTheToleranceFromItsOption() {
        sample.with("dates/overlap(months=12)")
                .passes(
                        """
                    # Ada Example

                    ## Experience

                    ### 2019.07 - 2021.03 Example Ltd

                    ### 2020.08 - 2022.03 Sample Inc
                    """);
    }
}
