package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.report.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {
    private static final Validation VALIDATION = new Validation(Lexicon.load(), LinkAsking.OFF);
    private static final String CV =
            "# Ada Example\n\n- Email: ada@lovelace.dev\n\n## Experience\n\n### 2019.07 - 2018.03 Example Ltd\n";

    @TempDir
    Path base;

    private Path baseline;

    @BeforeEach
    void name() {
        baseline = base.resolve("ci/baseline.txt");
    }

    private Validation.Result found(String text) throws Exception {
        Path file = Files.writeString(base.resolve("cv.md"), text);
        return VALIDATION.run(
                Sources.named(base, file),
                new Validation.Settings(
                        Configuration.DEFAULT,
                        List.of("name"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2025, 6, 30)));
    }

    private BaselineFile.Applied apply(String text, boolean write) throws Exception {
        return new BaselineFile(baseline, base, write, Commands.SHORT, "validate").apply(found(text));
    }

    @Test
    void whatIsWrittenFailsNothingAnyMore() throws Exception {
        assertThat(found(CV).fails(Severity.ERROR)).isTrue();
        assertThat(apply(CV, true).result().findings()).isEmpty();
        BaselineFile.Applied later = apply(CV, false);
        assertThat(later.result().fails(Severity.INFO)).isFalse();
        assertThat(later.result().summary().findings()).isZero();
        assertThat(later.note().orElseThrow()).matches("\\d+ accepted in ci.baseline.txt are not shown\\.");
    }

    @Test
    void aNewFindingFails() throws Exception {
        apply(CV, true);
        assertThat(apply(CV + "\n### 2017.02 - 2016.06 Sample Inc\n", false)
                        .result()
                        .fails(Severity.ERROR))
                .isTrue();
    }

    @Test
    void staleEntriesAreSaidWithTheCommandThatTakesThemOut() throws Exception {
        apply(CV, true);
        assertThat(apply(CV.replace("2018.03", "2020.03"), false).stale().orElseThrow())
                .contains("not found any more", "dates/end-before-start cv.md", "-Dresume.baseline.write");
        apply(CV.replace("2018.03", "2020.03"), true);
        assertThat(baseline).content().doesNotContain("dates/end-before-start");
    }

    @Test
    void aMissingFileIsToldWithTheCommandThatMakesIt() {
        assertThatThrownBy(() -> apply(CV, false))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("There is no baseline", "-Dresume.baseline.write");
    }

    @Test
    void aFileThatIsNoneIsTold() throws Exception {
        Files.createDirectories(baseline.getParent());
        Files.writeString(baseline, "{}\n");
        assertThatThrownBy(() -> apply(CV, false))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("baseline.txt", "line 1");
    }
}
