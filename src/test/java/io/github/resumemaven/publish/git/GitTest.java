package io.github.resumemaven.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();

    private Git git() {
        return new Git(folder, GitEnvironment.ofProject(), new Secrets(List.of("hush-hush")), log::add);
    }

    @Test
    void stopsACommandThatTakesTooLongAndItsChildren() {
        assertThatThrownBy(() -> git().run(Duration.ofMillis(300), "-c", "alias.wait=!sleep 77", "wait"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("did not finish within");
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(p -> p.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains("sleep 77"));
    }

    @Test
    void doesNotWaitForAGrandchildThatKeepsThePipeOpen() throws Exception {
        GitResult result = git().run(Duration.ofSeconds(30), "-c", "alias.leave=!sleep 60 & echo $!; :", "leave");
        ProcessHandle sleeper = ProcessHandle.of(Long.parseLong(result.line())).orElseThrow();

        assertThat(sleeper.isAlive()).isTrue();
        sleeper.destroyForcibly();
    }

    @Test
    void masksSecretsInWhatItSaysAndHears() throws Exception {
        GitResult result = git().run(Duration.ofSeconds(30), "-c", "alias.tell=!echo it is hush-hush >&2; :", "tell");

        assertThat(result.err()).contains("it is ***");
        assertThat(log).isNotEmpty().noneMatch(line -> line.contains("hush-hush"));
    }

    @Test
    void isStoppedByAnInterrupt() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> git().run(Duration.ofSeconds(30), "-c", "alias.wait=!sleep 78", "wait"))
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Git git = new Git(folder.resolve("none"), GitEnvironment.ofProject(), new Secrets(List.of()), log::add);

        assertThatThrownBy(() -> git.run(Duration.ofSeconds(30), "--version")).hasMessageContaining("does not exist");
    }
}
