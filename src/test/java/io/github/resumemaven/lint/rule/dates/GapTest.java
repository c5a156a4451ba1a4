package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class GapTest {
    private final Sample sample = Sample.of("dates/gap");

    @Test
    void findsAYearBetweenJobs() {
        sample.finds(
                        """
                    # Ada Example

                    ## Experience

                    ### ⟦2021.03 - 2023.01⟧ Example Ltd

                    ### 2018.06 - 2020.02 Sample Inc
                    """)
                .saying("12 months before this are not accounted for");
    }

    @Test
    void findsAGapBetweenStudyAndJob() {
        sample.finds(
                """
            #### 工作经历

            ###### ⟦2017.6 ~ 2018.9⟧ 示例科技有限公司

            - 开发

            #### 教育经历

            ###### 2011.9 ~ 2015.6 示例大学
            """);
    }

    @Test
    void findsWhatTheOptionDoesNotAllow() {
        sample.with("dates/gap=info(months=3)")
                .finds(
                        """
                    # Ada Example

                    ## Experience

                    ### ⟦2021.03 - 2023.01⟧ Example Ltd

                    ### 2018.06 - 2020.10 Sample Inc
                    """)
                .as(Severity.INFO);
    }

    @Test
    void passesShortBreaks() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2021.03 - 2023.01 Example Ltd

            ### 2018.06 - 2020.10 Sample Inc
            """);
    }

    @Test
    void passesYearsThatFollowEachOther() {
        sample.passes(
                """
            ## Berufserfahrung

            ### 2019 – 2021: Beispiel GmbH

            ### 2015 – 2018: Muster AG
            """);
    }

    @Test
    void passesAGapFilledByStudies() {
        sample.passes(
                """
            # Ada Example

            ## Experience

            ### 2021.03 - 2023.01 Example Ltd

            ### 2015.06 - 2018.02 Sample Inc

            ## Education

            ### 2018.03 - 2021.02 Example University
            """);
    }
}
