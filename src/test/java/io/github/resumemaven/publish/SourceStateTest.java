package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStateTest {

    @TempDir
    Path folder;

    private Repo project;
    private Path resume;

    @BeforeEach
    void setUp() throws Exception {
        project = Repo.project(folder.resolve("project"));
        resume = project.path().resolve("resume.md");
    }

    @Test
    void readsCommitBranchDateAndOrigin() {
        project.git("remote", "add", "origin", "git@git.example.org:ada/cv.git");
        SourceState state = read(project.path());

        assertThat(state.commit()).contains(project.git("rev-parse", "HEAD").strip());
        assertThat(state.branch()).contains("main");
        assertThat(state.origin()).contains("git@git.example.org:ada/cv.git");
        assertThat(state.committed().orElseThrow().toEpochSecond())
                .isEqualTo(
                        Long.parseLong(project.git("log", "-1", "--format=%ct").strip()));
        assertThat(state.dirty()).contains(false);
    }

    @Test
    void isDirtyWhenATrackedFileChanged() throws Exception {
        Files.writeString(resume, "# Changed\n");

        assertThat(read(project.path()).dirty()).contains(true);
    }

    @Test
    void isDirtyWhenASourceWasNeverCommitted() throws Exception {
        Path other = Files.writeString(project.path().resolve("cv[1].md"), "x");

        assertThat(read(project.path()).dirty()).contains(false);
        assertThat(SourceState.read(project.path(), List.of(other)).dirty()).contains(true);
        assertThat(SourceState.read(project.path(), List.of(folder.resolve("outside.md")))
                        .dirty())
                .contains(true);
    }

    @Test
    void isCleanBesideOtherUntrackedFiles() throws Exception {
        Files.createDirectories(project.path().resolve("target"));
        Files.writeString(project.path().resolve("target/index.html"), "x");

        assertThat(read(project.path()).dirty()).contains(false);
    }

    @Test
    void hasNoBranchWhenTheHeadIsDetached() {
        project.git("checkout", "-q", "--detach");

        assertThat(read(project.path()).branch()).isEmpty();
        assertThat(read(project.path()).commit()).isPresent();
    }

    @Test
    void readsALinkedWorkTree() {
        Path linked = folder.resolve("linked");
        project.git("worktree", "add", "-q", "-b", "side", linked.toString());

        assertThat(read(linked).branch()).contains("side");
        assertThat(read(linked).commit()).isPresent();
    }

    @Test
    void readsAShallowClone() {
        project.git("commit", "-q", "--allow-empty", "-m", "More");
        Path clone = folder.resolve("clone");
        Repo.run(folder, "git", "clone", "-q", "--depth=1", "file://" + project.path(), clone.toString());

        assertThat(read(clone).commit()).contains(project.tip("main"));
        assertThat(read(clone).origin()).contains("file://" + project.path());
    }

    @Test
    void readsASubfolder() throws Exception {
        Path module = Files.createDirectories(project.path().resolve("module"));
        Files.writeString(resume, "# Changed outside of the module\n");

        assertThat(read(module).commit()).isPresent();
        assertThat(read(module).dirty()).contains(false);
    }

    @Test
    void knowsNothingOutsideOfARepository() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain"));

        assertThat(read(plain)).isEqualTo(SourceState.UNKNOWN);
        assertThat(read(folder.resolve("missing"))).isEqualTo(SourceState.UNKNOWN);
    }

    @Test
    void hasNoCommitBeforeTheFirst() throws Exception {
        Path fresh = Files.createDirectories(folder.resolve("fresh"));
        Repo.run(fresh, "git", "init", "-q", "-b", "main");

        assertThat(read(fresh).commit()).isEmpty();
        assertThat(read(fresh).branch()).contains("main");
    }

    private static SourceState read(Path base) {
        return SourceState.read(base, List.of());
    }
}
