package io.github.resumemaven.lint.rule.lint;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class UnknownRuleTest {
    private final Sample sample = Sample.of("lint/unknown-rule");

    @Test
    void findsAMisspelledRuleAndNamesTheNearest() {
        sample.finds("# Ada Example\n\n<!-- resume-lint-disable ⟦dates/overlaps⟧ -->\n")
                .saying("there is no rule dates/overlaps; did you mean dates/overlap?");
    }

    @Test
    void findsAMisspelledCommand() {
        sample.finds("# Ada Example\n\n<!-- resume-lint-⟦disable-nextline⟧ dates/overlap -->\n")
                .saying("there is no command resume-lint-disable-nextline; did you mean disable-next-line?");
    }

    @Test
    void findsASuppressionWithoutARule() {
        sample.finds("# Ada Example\n\n<!-- resume-lint-⟦disable⟧ -->\n");
    }

    @Test
    void findsAnEnableThatEndsNothing() {
        sample.finds("# Ada Example\n\n<!-- resume-lint-enable ⟦dates/gap⟧ -->\n");
    }

    @Test
    void findsFaultsInTheFrontMatter() {
        sample.finds(
                """
                ---
                lint:
                  ⟦dates/gaps⟧: off
                  ⟦dates/gap⟧: loud
                  dates/overlap: warning(months=2)
                ---
                """);
    }

    @Test
    void passesWhatIsKnown() {
        sample.passes("# Ada Example\n\n<!-- resume-lint-disable dates/overlap, dates/gap: x -->\n");
    }

    @Test
    void passesSettingsInTheFrontMatter() {
        sample.passes("---\nlint: {dates/gap: info, 'dates/*': off}\n---\n");
    }

    @Test
    void passesOtherComments() {
        sample.passes("# Ada Example\n\n<!-- dates/overlaps -->\n<!-- markdownlint-disable MD001 -->\n");
    }
}
