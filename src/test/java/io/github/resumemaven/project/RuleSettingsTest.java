package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lint.Rules;
import io.github.resumemaven.lint.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSettingsTest {
    @TempDir
    Path base;

    private Optional<Severity> severity(List<String> presets, String rules, String rule) {
        return RuleSettings.of(presets, base, rules).severity(Rules.get(rule));
    }

    @Test
    void aPresetChangesARule() {
        assertThat(severity(List.of("japan"), "", "privacy/birth-date")).isEmpty();
    }

    @Test
    void ofSeveralTheLaterWins() {
        assertThat(severity(List.of("strict", "academic"), "", "dates/overlap")).isEmpty();
        assertThat(severity(List.of("academic", "strict"), "", "dates/overlap")).contains(Severity.WARNING);
    }

    @Test
    void rulesWinOverPresets() {
        assertThat(severity(List.of("japan"), "privacy/birth-date=error", "privacy/birth-date"))
                .contains(Severity.ERROR);
    }

    @Test
    void aTeamsOwnFileIsRead() throws Exception {
        Files.writeString(base.resolve("team.txt"), "# Ours.\ndates/gap=warning(months=3), dates/order=off\n");
        assertThat(severity(List.of("team.txt"), "", "dates/gap")).contains(Severity.WARNING);
        assertThat(severity(List.of("team.txt"), "", "dates/order")).isEmpty();
    }

    @Test
    void aFaultInAFileNamesTheFile() throws Exception {
        Files.writeString(base.resolve("team.txt"), "dates/gp=off\n");
        assertThatThrownBy(() -> severity(List.of("team.txt"), "", "dates/gap"))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("resume.preset team.txt", "dates/gp", "did you mean dates/gap?");
    }

    @Test
    void anUnknownPresetGetsTheNearestName() {
        assertThatThrownBy(() -> severity(List.of("chna"), "", "dates/gap"))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("There is no preset chna", "did you mean china?", "academic, china");
    }
}
