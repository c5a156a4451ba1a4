package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class FormatMixedTest {
    private final Sample sample = Sample.of("dates/format-mixed");

    @Test
    void findsTheMinorityNotation() {
        sample.finds(
                        """
                    # Ada Example

                    ## Experience

                    ### 2021.03 - 2023.01 Example Ltd

                    ### ⟦2018/6⟧ - 2020.10 Sample Inc
                    """)
                .saying("most dates are written like 2019.07, this one is not")
                .safelyFixedTo(
                        """
                    # Ada Example

                    ## Experience

                    ### 2021.03 - 2023.01 Example Ltd

                    ### 2018.06 - 2020.10 Sample Inc
                    """);
    }

    @Test
    void findsMonthsWithoutZeroAndADayAmongMonths() {
        sample.finds(
                        """
                    #### 工作经历

                    ###### ⟦2020.01.01⟧ ~ 至今 &nbsp;&nbsp;[示例科技](https://lovelace.dev/) &ensp; 后端工程师

                    ###### 2018.12 ~ 2019.11 &nbsp;&nbsp;[样例网络](https://example-net.dev/)&ensp; 后端开发

                    ###### ⟦2017.6⟧ ~ ⟦2018.9⟧ &nbsp;&nbsp;全栈开发
                    """)
                .saying(
                        "most dates here are exact to the month, this one to the day",
                        "most months are written with two digits, this one is not",
                        "most months are written with two digits, this one is not")
                .safelyFixedTo(
                        """
                    #### 工作经历

                    ###### 2020.01.01 ~ 至今 &nbsp;&nbsp;[示例科技](https://lovelace.dev/) &ensp; 后端工程师

                    ###### 2018.12 ~ 2019.11 &nbsp;&nbsp;[样例网络](https://example-net.dev/)&ensp; 后端开发

                    ###### 2017.06 ~ 2018.09 &nbsp;&nbsp;全栈开发
                    """);
    }

    @Test
    void findsNumbersAmongUnits() {
        sample.finds(
                """
            ## 職務経歴

            ### 2019年7月〜2021年3月 例示株式会社

            - 開発

            ### ⟦2017-04⟧〜2019年6月 見本株式会社

            - 開発
            """);
    }

    @Test
    void findsErasAmongCommonYears() {
        sample.finds(
                        """
                    ## 職務経歴

                    ### 2019年7月〜2021年3月 例示株式会社

                    - 開発

                    ### ⟦平成29年4月⟧〜2019年6月 見本株式会社

                    - 開発
                    """)
                .safelyFixedTo(
                        """
                    ## 職務経歴

                    ### 2019年7月〜2021年3月 例示株式会社

                    - 開発

                    ### 平成29年4月〜2019年6月 見本株式会社

                    - 開発
                    """);
    }

    @Test
    void findsANameAmongNumbersAndWritesItAlike() {
        sample.finds(
                        """
                    ## Berufserfahrung

                    ### 07/2019 – 03/2021: Beispiel GmbH

                    ### ⟦März 2016⟧ – 06/2019: Muster AG
                    """)
                .safelyFixedTo(
                        """
                    ## Berufserfahrung

                    ### 07/2019 – 03/2021: Beispiel GmbH

                    ### 03/2016 – 06/2019: Muster AG
                    """);
    }

    @Test
    void passesOneNotation() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### Mar 2021 - January 2023 Example Ltd

            ### Jun 2018 - Oct 2020 Sample Inc
            """);
    }

    @Test
    void passesMonthsWithoutZerosThroughout() {
        sample.passes("#### 工作经历\n\n###### 2018.12 ~ 2019.11 示例公司\n\n###### 2017.6 ~ 2018.9 样例公司\n");
    }

    @Test
    void passesYearsAmongMonths() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2018.06 - 2020.10 Sample Inc

            ## Education

            ### 2014 - 2018 Example University
            """);
    }

    @Test
    void passesDatesInProse() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2018.06 - 2020.10 Sample Inc

            - moved 400 users on 2019/7/1, between March 2019 and 4/2019
            """);
    }

    @Test
    void passesASharedYear() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### Jun - Oct 2020 Sample Inc

            ### May 2018 - March 2020 Example Ltd
            """);
    }

    @Test
    void passesAYearWithItsSeason() {
        sample.passes(
                """
                # 林示例

                ## 工作经历

                ### 2021.03 - 2023.01 示例科技

                ### 2018.06 - 2020.10 样例网络

                ## 荣誉

                - 2021 年度 优秀实习生
                """);
    }
}
