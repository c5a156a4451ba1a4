package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.report.ReportFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmUpTest {

    /** What fails there is swallowed, and would warm nothing up. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "ja", "de"})
    void findsFaultsAsARealCheckDoes(String language, @TempDir Path folder) {
        LocalDate today = LocalDate.of(2026, 1, 31);
        Reports reports = new Reports(
                folder.resolve("out"),
                new Reports.Settings(EnumSet.allOf(ReportFormat.class), folder, Optional.empty(), "1", today));
        Lexicon lexicon = Lexicon.load();
        Checked checked = WarmUp.run(
                lexicon,
                new ResumeReader(lexicon),
                Locale.forLanguageTag(language),
                Configuration.DEFAULT,
                today,
                reports);
        assertThat(checked.findings()).extracting(Finding::rule).contains("contact/email-missing");
        assertThat(folder).isEmptyDirectory();
    }
}
