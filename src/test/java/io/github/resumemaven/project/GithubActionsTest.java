package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubActionsTest {
    @TempDir
    Path repository;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private void tell(Map<String, String> environment) throws Exception {
        Files.createDirectories(repository.resolve(".git"));
        Path base = Files.createDirectories(repository.resolve("cv"));
        Path file = Files.writeString(base.resolve("ada.md"), "# Ada Example\n");
        var result = new Validation(Lexicon.load(), LinkAsking.OFF)
                .run(
                        Sources.named(base, file),
                        new Validation.Settings(
                                Configuration.DEFAULT,
                                List.of("name", "email"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2025, 6, 30)));
        GithubActions.of(environment, out).ifPresent(actions -> actions.tell(result, base));
    }

    @Test
    void annotatesFilesAsTheRepositoryNamesThem() throws Exception {
        tell(Map.of("GITHUB_ACTIONS", "true"));
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("::error file=cv/ada.md,line=");
    }

    @Test
    void addsToTheSummaryOfTheStep() throws Exception {
        Path summary = Files.writeString(repository.resolve("summary.md"), "before\n");
        tell(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));
        assertThat(summary).content().startsWith("before\n### Résumé: ").contains("contact/email-missing");
    }

    @Test
    void saysNothingElsewhere() throws Exception {
        tell(Map.of());
        assertThat(out.size()).isZero();
    }
}
