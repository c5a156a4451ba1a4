package io.github.resumemaven.lint.rule.lint;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class UnusedSuppressionTest {
    private final Sample sample = Sample.of("lint/unused-suppression");

    @Test
    void findsACommentThatSuppressesNothing() {
        sample.finds(
                """
                # Ada Example

                - Email: ada@lovelace.dev
                <!-- resume-lint-disable-next-line ⟦dates/end-before-start⟧: typed by hand -->
                - Phone: +44 20 7946 0018
                """);
    }

    @Test
    void findsEachRuleOfAComment() {
        sample.finds(
                """
                # Ada Example

                ## Work

                <!-- resume-lint-disable-next-line dates/end-before-start, ⟦dates/future⟧ : as on the certificate -->
                ### 2021.03 - 2019.07 Example Ltd
                """);
    }

    @Test
    void findsARangeThatEndsBeforeTheFault() {
        sample.finds(
                """
                # Ada Example

                <!-- resume-lint-disable ⟦dates/*⟧ -->
                ## Work
                <!-- resume-lint-enable dates/* -->

                ### 2021.03 - 2019.07 Example Ltd
                """);
    }

    @Test
    void findsASettingOfTheFrontMatterThatSuppressesNothing() {
        sample.finds(
                """
                ---
                name: Ada Example
                lint:
                  ⟦dates/future⟧: off
                ---

                ## Work

                ### 2019.03 - 2021.07 Example Ltd
                """);
    }

    @Test
    void passesASuppressionOfTheNextLine() {
        sample.passes(
                """
                # Ada Example

                ## Work

                <!-- resume-lint-disable-next-line dates/end-before-start: a joke -->

                ### 2021.03 - 2019.07 Example Ltd
                """);
    }

    @Test
    void passesASuppressionOnTheLine() {
        sample.passes(
                """
                # Ada Example

                ## Work

                ### 2021.03 - 2019.07 Example Ltd <!-- resume-lint-disable-line dates/end-before-start -->
                """);
    }

    @Test
    void passesARangeToTheEndOfTheFile() {
        sample.passes(
                """
                # Ada Example

                ## Work

                <!-- resume-lint-disable dates/end-before-start -->

                ### 2021.03 - 2019.07 Example Ltd
                """);
    }

    @Test
    void passesAListInTheFrontMatter() {
        sample.passes(
                """
                ---
                lint: [dates/end-before-start]
                ---
                # Ada Example

                ## Work

                ### 2021.03 - 2019.07 Example Ltd
                """);
    }

    @Test
    void passesASuppressionOfARuleThatDidNotRun() {
        sample.passes("# Ada Example\n\n<!-- resume-lint-disable links/dead: asked in CI only -->\n");
    }

    @Test
    void passesADirectiveThatIsShownAsCode() {
        sample.passes("# Ada Example\n\n`<!-- resume-lint-disable dates/gap -->`\n");
    }
}
