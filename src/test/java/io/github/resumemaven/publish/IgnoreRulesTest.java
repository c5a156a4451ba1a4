package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.it.Git;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreRulesTest {

    @TempDir
    Path folder;

    @Test
    void outsideOfARepositoryNoLineIsMissing() {
        assertThat(IgnoreRules.missingLine(folder)).isEmpty();
    }

    @Test
    void theLineIsGivenFromTheTopOfTheRepository() throws Exception {
        Git.run(folder.toFile(), "init", "-q");
        Path inside = Files.createDirectories(folder.resolve("cv/whole copies"));
        assertThat(IgnoreRules.missingLine(inside)).hasValue("/cv/whole copies/");
    }

    @Test
    void withTheLineNoneIsMissing() throws Exception {
        Git.run(folder.toFile(), "init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "/cv/whole copies/\n");
        Path inside = Files.createDirectories(folder.resolve("cv/whole copies"));
        assertThat(IgnoreRules.missingLine(inside)).isEmpty();
    }
}
