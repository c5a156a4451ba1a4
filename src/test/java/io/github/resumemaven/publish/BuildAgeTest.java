package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.publish.Outcome.OlderBuild;
import io.github.resumemaven.publish.Outcome.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older build must not overwrite a newer one. */
class BuildAgeTest {

    @TempDir
    Path folder;

    private Desk desk;
    private Repo project;

    @BeforeEach
    void setUp() throws Exception {
        desk = new Desk(folder);
        project = Repo.project(desk.base);
    }

    @Test
    void stopsWithANoticeWhenTheBranchWasBuiltFromALaterCommit() throws Exception {
        SourceState older = SourceState.read(desk.base, List.of());
        commit("2030-01-01T00:00:00Z");
        Published newer = (Published) publish("new", SourceState.read(desk.base, List.of()), desk.base, "");
        OlderBuild outcome = (OlderBuild) publish("old", older, desk.base, "");

        assertThat(outcome.publishedSource()).isEqualTo(project.tip("main"));
        assertThat(outcome.ownSource()).isEqualTo(older.commit().orElseThrow());
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(newer.commit());
    }

    @Test
    void publishesALaterCommit() throws Exception {
        publish("old", SourceState.read(desk.base, List.of()), desk.base, "");
        commit("2030-01-01T00:00:00Z");

        assertThat(publish("new", SourceState.read(desk.base, List.of()), desk.base, ""))
                .isInstanceOf(Published.class);
    }

    @Test
    void publishesASiblingBranch() throws Exception {
        commit("2030-01-01T00:00:00Z");
        publish("one", SourceState.read(desk.base, List.of()), desk.base, "");
        project.git("checkout", "-q", "-b", "side", "main^");
        commit("2029-01-01T00:00:00Z");

        assertThat(publish("two", SourceState.read(desk.base, List.of()), desk.base, ""))
                .isInstanceOf(Published.class);
    }

    @Test
    void publishesADirtyStateOfTheSameCommit() throws Exception {
        SourceState state = SourceState.read(desk.base, List.of());
        publish("one", state, desk.base, "");

        assertThat(publish("two", state, desk.base, "")).isInstanceOf(Published.class);
    }

    @Test
    void asksTheOriginWhenACloneOfOneCommitCannotKnow() throws Exception {
        Path clone = shallow("older");
        SourceState older = SourceState.read(clone, List.of());
        commit("2030-01-01T00:00:00Z");
        commit("2030-01-02T00:00:00Z");
        publish("new", SourceState.read(desk.base, List.of()), desk.base, "");

        assertThat(publish("old", older, clone, "")).isInstanceOf(OlderBuild.class);
    }

    @Test
    void publishesALaterCommitFromACloneOfOneCommit() throws Exception {
        publish("old", SourceState.read(desk.base, List.of()), desk.base, "");
        commit("2030-01-01T00:00:00Z");
        Path clone = shallow("newer");

        assertThat(publish("new", SourceState.read(clone, List.of()), clone, ""))
                .isInstanceOf(Published.class);
        assertThat(desk.log).as("not asked").noneMatch(line -> line.contains("--shallow-since"));
    }

    @Test
    void doesNotTakeAPreviewForANewerBuild() throws Exception {
        SourceState main = SourceState.read(desk.base, List.of());
        commit("2030-01-01T00:00:00Z");
        publish("preview", SourceState.read(desk.base, List.of()), desk.base, "pr-preview/1");

        assertThat(publish("page", main, desk.base, "")).isInstanceOf(Published.class);
        assertThat(desk.remote.files("gh-pages")).contains("index.html", "pr-preview/1/index.html");
    }

    @Test
    void publishesWhenTheSourceIsUnknownHere() throws Exception {
        desk.remote.commit(
                "gh-pages",
                "X\n\nSource-Commit: " + "ab".repeat(20) + "\nGenerated-By: resume-maven-plugin",
                Map.of("a", "b"));

        assertThat(publish("page", SourceState.read(desk.base, List.of()), desk.base, ""))
                .isInstanceOf(Published.class);
    }

    private void commit(String date) {
        Repo.run(
                desk.base,
                "env",
                "GIT_COMMITTER_DATE=" + date,
                "git",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "Later " + date);
    }

    private Path shallow(String name) {
        Path clone = folder.resolve(name);
        Repo.run(folder, "git", "clone", "-q", "--depth=1", "file://" + desk.base, clone.toString());
        return clone;
    }

    private Outcome publish(String page, SourceState source, Path base, String directory) throws Exception {
        Target plain = desk.target().directory(directory).build();
        Target target = Target.builder(plain.repository(), base, desk.scratch)
                .generator(plain.generator())
                .directory(directory)
                .log(plain.log())
                .build();
        return new Publisher()
                .publish(Publication.builder(target, Site.of(desk.site(Map.of("index.html", page))))
                        .source(source)
                        .build());
    }
}
