package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path scratch;

    @Test
    void removesItsFolderAtTheEnd() throws Exception {
        Path folder;
        try (Workspace workspace = Workspace.open(scratch)) {
            folder = workspace.folder();
            Files.createDirectories(folder.resolve("objects/ab"));
            assertThat(Files.writeString(folder.resolve("objects/ab/c"), "x")
                            .toFile()
                            .setReadOnly())
                    .isTrue();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void sweepsTheFolderOfAProcessThatIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path left = Files.createDirectories(scratch.resolve("run-" + gone.pid() + "-1700000000000-0badcafe/objects"));
        try (Workspace workspace = Workspace.open(scratch)) {
            assertThat(left.getParent()).doesNotExist();
            assertThat(workspace.folder()).exists();
        }
    }

    @Test
    void sweepsTheFolderOfAProcessWhoseNumberIsNowAnothers() throws Exception {
        long pid = ProcessHandle.current().pid();
        Path left = Files.createDirectories(scratch.resolve("run-" + pid + "-1500000000000-0badcafe"));
        try (Workspace workspace = Workspace.open(scratch)) {
            assertThat(left).doesNotExist();
            assertThat(workspace.folder()).exists();
        }
    }

    @Test
    void leavesTheFoldersOfOthersThatAreStillAtWork() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "30").start();
        try (Workspace first = Workspace.open(scratch)) {
            long start = sleeper.info().startInstant().orElseThrow().toEpochMilli();
            Path theirs = Files.createDirectories(scratch.resolve("run-" + sleeper.pid() + "-" + start + "-0badcafe"));
            try (Workspace second = Workspace.open(scratch)) {
                assertThat(theirs).exists();
                assertThat(first.folder()).exists();
                assertThat(second.folder()).isNotEqualTo(first.folder());
            }
        } finally {
            sleeper.destroyForcibly();
        }
    }

    @Test
    void sweepsNothingElse() throws Exception {
        Path file = Files.writeString(scratch.resolve("run-of-the-mill.txt"), "x");
        Path folder = Files.createDirectories(scratch.resolve("run-a-b-c"));
        Workspace.open(scratch).close();

        assertThat(file).exists();
        assertThat(folder).exists();
    }

    @Test
    void isReadableByItsOwnerOnly() throws Exception {
        try (Workspace workspace = Workspace.open(scratch)) {
            assertThat(Files.getPosixFilePermissions(workspace.folder()).toString())
                    .doesNotContain("GROUP", "OTHERS");
        }
    }

    @Test
    void namesTheFolderThatCannotBeMade() throws Exception {
        Path file = Files.writeString(scratch.resolve("file"), "in the way");

        assertThatThrownBy(() -> Workspace.open(file.resolve("scratch")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(file.resolve("scratch").toString());
    }
}
