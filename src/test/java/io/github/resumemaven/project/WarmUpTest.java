package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    /** What fails there is swallowed, and would warm nothing up. */
    @Test
    void findsFaultsAsARealCheckDoes() {
        List<Finding> findings = WarmUp.run(Lexicon.load(), Configuration.DEFAULT, LocalDate.of(2026, 1, 31));
        assertThat(findings).extracting(Finding::rule).contains("contact/email-missing");
    }
}
