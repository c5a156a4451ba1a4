package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final Sample sample = Sample.of("dates/order");

    @Test
    void findsAnOlderJobAboveANewerOne() {
        sample.finds(
                """
            # Ada Example

            ## Experience

            ### 2020.03 - 2022.01 Example Ltd

            ### 2014.03 - 2016.01 Muster AG

            ### ⟦2016.06 - 2020.02⟧ Sample Inc
            """);
    }

    @Test
    void findsAnOlderStudyAboveANewerOne() {
        sample.finds(
                """
            ## 教育经历

            ### 2015.09 - 2018.06 示例大学 硕士

            ### 2008.09 - 2011.06 示例中学

            ### ⟦2011.09 - 2015.06⟧ 示例大学 本科
            """);
    }

    @Test
    void onlyHintsAtASectionThatRunsFromOldToNew() {
        sample.finds(
                        """
                    ## Berufserfahrung

                    ### 2010 – 2013: Muster AG

                    ### ⟦2014 – 2018⟧: Beispiel GmbH

                    ### 2019 – heute: Probe KG
                    """)
                .as(Severity.INFO);
    }

    @Test
    void passesTwoStintsInOnePlace() {
        sample.passes(
                """
                # Ada Example

                ## Work History

                | | |
                |---|---|
                | **Company** | Kestrel Ltd |
                | **Position** | Engineer |
                | **Period** | Nov 2020 – Present |

                | | |
                |---|---|
                | **Company** | Acme Ltd |
                | **Position** | Developer |
                | **Period** | Jan 2016 – May 2018 and Feb 2019 – Oct 2020 |
                """);
    }

    @Test
    void passesTheMostRecentFirst() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2020.03 - present Example Ltd

            ### 2016.06 - 2020.02 Sample Inc

            ### 2014.03 - 2016.01 Muster AG
            """);
    }

    @Test
    void passesAnOrderByEnd() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2012.03 - present Example Ltd

            ### 2016.06 - 2020.02 Sample Inc
            """);
    }

    @Test
    void passesTheJapaneseOrder() {
        sample.passes(
                """
            ## 職務経歴

            ### 2010年4月〜2013年3月 例示株式会社

            - 開発を担当しました。

            ### 2013年4月〜2018年3月 見本株式会社

            - 開発を担当しました。

            ### 2018年4月〜現在 試供株式会社

            - 開発を担当しました。
            """);
    }

    @Test
    void passesProjectsInAnyOrder() {
        sample.passes(
                """
            # Ada Example

            ## Projects

            ### Example parser, 2020.03 - 2022.01

            ### Sample writer, 2014.03 - 2016.01

            ### Muster, 2016.06 - 2020.02
            """);
    }
}
