package io.github.resumemaven.project.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.project.LinkAsking;
import io.github.resumemaven.project.Sources;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.report.Commands;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixingTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String CV =
            """
            # Ada Example

            - Email: ada@lovelace.con

            ## Experience

            ### 2019.7 – 2021.03 Example Ltd, Developer

            - Built things.

            ### 2017.02 - 2019.06 Sample Inc, Developer

            - Built more.

            ### 2015.02 - 2017.01 Third GmbH, Developer

            - Built most.
            """;

    private static final String SAFELY_FIXED = CV.replace("2019.7 – 2021.03", "2019.07 - 2021.03");

    @TempDir
    Path folder;

    private FixedFile fix(String text, boolean unsafe) throws Exception {
        Path file = Files.write(folder.resolve("cv.md"), text.getBytes(StandardCharsets.UTF_8));
        return fixing(file, unsafe);
    }

    private FixedFile fixing(Path file, boolean unsafe) {
        var settings = new Validation.Settings(
                Configuration.DEFAULT,
                List.of("name", "email"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2025, 6, 30),
                List.of());
        return new Fixing(LEXICON, LinkAsking.OFF, UnaryOperator.identity())
                .run(Sources.named(folder, file), settings, unsafe)
                .get(0);
    }

    @Test
    void makesSafeFixesOnly() throws Exception {
        FixedFile file = fix(CV, false);
        assertThat(file.after()).isEqualTo(SAFELY_FIXED);
        assertThat(file.fixed().stream().map(Finding::rule))
                .containsExactlyInAnyOrder("dates/format-mixed", "dates/range-dash");
        assertThat(file.left().stream().map(Finding::rule)).contains("contact/email-invalid");
    }

    @Test
    void makesUnsafeFixesWhenAsked() throws Exception {
        assertThat(fix(CV, true).after()).isEqualTo(SAFELY_FIXED.replace(".con", ".com"));
    }

    @Test
    void writesNothingOfItself() throws Exception {
        fix(CV, false);
        assertThat(folder.resolve("cv.md")).content().isEqualTo(CV);
    }

    @Test
    void keepsLineEndsByteOrderMarkAndTheLackOfAFinalNewline() throws Exception {
        String before = "\uFEFF" + CV.stripTrailing().replace("\n", "\r\n");
        fix(before, false).write(Commands.SHORT);
        assertThat(folder.resolve("cv.md"))
                .content()
                .isEqualTo("\uFEFF" + SAFELY_FIXED.stripTrailing().replace("\n", "\r\n"));
    }

    @Test
    void fixingTwiceChangesNothing() throws Exception {
        fix(CV, true).write(Commands.SHORT);
        assertThat(fixing(folder.resolve("cv.md"), true).isChanged()).isFalse();
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws Exception {
        FixedFile fixed = fix(CV, false);
        Files.writeString(folder.resolve("cv.md"), "# Somebody else\n");
        assertThatThrownBy(() -> fixed.write(Commands.SHORT))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("cv.md was changed");
        assertThat(folder.resolve("cv.md")).content().isEqualTo("# Somebody else\n");
    }

    @Test
    void theDiffIsOfTheWholeFile() throws Exception {
        assertThat(fix("\uFEFF" + CV, false).diff())
                .contains("-### 2019.7 – 2021.03 Example", "+### 2019.07 - 2021.03 Example")
                .startsWith("--- a/cv.md\n+++ b/cv.md\n@@ -4,7 +4,7 @@\n");
    }
}
