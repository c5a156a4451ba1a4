package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
    static List<String> names() {
        return Presets.NAMES;
    }

    @Test
    void areThoseThatHaveAFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/github/resumemaven/lint/preset"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(Presets.NAMES);
        }
        assertThat(Presets.NAMES).isSorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void areSortedEntriesUnderALineThatTellsWhatFor(String name) {
        List<String> lines = Presets.text(name).lines().toList();
        assertThat(lines.get(0)).startsWith("# ").endsWith(".");
        assertThat(lines.subList(1, lines.size())).isSorted().doesNotHaveDuplicates();
        assertThatCode(() -> Presets.over(Configuration.DEFAULT, Presets.text(name)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("names")
    void changeWhatTheyName(String name) {
        Configuration preset = Presets.over(Configuration.DEFAULT, Presets.text(name));
        Presets.text(name)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#") && !line.contains("("))
                .forEach(line -> assertThat(preset.severity(Rules.get(line.substring(0, line.indexOf('=')))))
                        .isEqualTo(Severity.of(line.substring(line.indexOf('=') + 1))));
    }

    @Test
    void theDefaultChangesNothing() {
        Configuration preset = Presets.over(Configuration.DEFAULT, Presets.text("default"));
        assertThat(Rules.all()).allMatch(rule -> preset.severity(rule).equals(rule.severity()));
    }
}
