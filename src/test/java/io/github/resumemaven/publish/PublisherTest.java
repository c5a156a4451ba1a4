package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.publish.Outcome.DryRun;
import io.github.resumemaven.publish.Outcome.Published;
import io.github.resumemaven.publish.Outcome.Unchanged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ordinary ways. */
class PublisherTest {

    private static final Map<String, String> ONE = Map.of("index.html", "one", "resume.json", "{}");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void createsTheBranchWhenItIsAbsent() throws Exception {
        Published outcome = (Published) desk.publish(ONE);

        assertThat(outcome.previous()).isEmpty();
        assertThat(outcome.commit()).isEqualTo(desk.remote.tip("gh-pages"));
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "index.html", "resume.json");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(1);
    }

    @Test
    void publishesOnTopOfWhatIsThere() throws Exception {
        Published first = (Published) desk.publish(ONE);
        Published second = (Published) desk.publish(Map.of("index.html", "two", "resume.txt", "new"));

        assertThat(second.previous()).contains(first.commit());
        assertThat(second.attempts()).isEqualTo(1);
        assertThat(second.changes().added()).containsExactly("resume.txt");
        assertThat(second.changes().changed()).containsExactly("index.html");
        assertThat(second.changes().deleted()).containsExactly("resume.json");
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "index.html", "resume.txt");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(2);
    }

    @Test
    void leavesTheBranchAloneWhenNothingChanged() throws Exception {
        Published first = (Published) desk.publish(ONE);
        Outcome second = desk.publish(ONE);

        assertThat(second).isInstanceOf(Unchanged.class);
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(first.commit());
    }

    @Test
    void writesTrailersAndTheDateOfTheSource() throws Exception {
        Repo project = Repo.project(desk.base);
        SourceState source = SourceState.read(desk.base, List.of());
        publish(Publication.builder(desk.target().build(), Site.of(desk.site(ONE)))
                .source(source));

        assertThat(desk.remote.message("gh-pages").strip())
                .isEqualTo("Publish the site\n\nSource-Commit: "
                        + project.git("rev-parse", "HEAD").strip()
                        + "\nSource-Dirty: false\nGenerated-By: resume-maven-plugin 1.0");
        assertThat(OffsetDateTime.parse(
                        desk.remote.git("log", "-1", "--format=%cI", "gh-pages").strip()))
                .isEqualTo(source.committed().orElseThrow());
    }

    @Test
    void asksForTheMessageWithTheFilesThatAreNowPublished() throws Exception {
        desk.publish(ONE);
        List<String> seen = new ArrayList<>();
        publish(Publication.builder(desk.target().build(), Site.of(desk.site(Map.of("index.html", "two"))))
                .message(now -> {
                    seen.add(new String(now.read("index.html").orElseThrow(), StandardCharsets.UTF_8));
                    assertThat(now.read("nothing.txt")).isEmpty();
                    assertThat(now.paths()).contains("resume.json");
                    return "Say what changed\n\nIn words.";
                }));

        assertThat(seen).containsExactly("one");
        assertThat(desk.remote.message("gh-pages"))
                .startsWith("Say what changed\n\nIn words.\n\nSource-Commit: unknown\n");
    }

    @Test
    void showsWhatItWouldDoAndPushesNothing() throws Exception {
        desk.publish(ONE);
        String before = desk.remote.tip("gh-pages");
        DryRun outcome = (DryRun)
                publish(Publication.builder(desk.target().build(), Site.of(desk.site(Map.of("index.html", "two"))))
                        .message(now -> "Subject")
                        .dryRun(true));

        assertThat(outcome.message()).startsWith("Subject\n");
        assertThat(outcome.changes().changed()).containsExactly("index.html");
        assertThat(outcome.changes().deleted()).containsExactly("resume.json");
        assertThat(outcome.tip()).contains(before);
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(before);
    }

    @Test
    void keepsOneCommitWhenAskedTo() throws Exception {
        desk.publish(ONE);
        desk.remote.commit("gh-pages", "Preview", Map.of("index.html", "one", "pr-preview/7/index.html", "seven"));
        Published outcome = (Published) publish(
                Publication.builder(desk.target().adopt(true).build(), Site.of(desk.site(Map.of("index.html", "two"))))
                        .history(History.SINGLE));

        assertThat(desk.remote.commits("gh-pages")).isEqualTo(1);
        assertThat(outcome.previous()).isPresent();
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "index.html", "pr-preview/7/index.html");
    }

    @Test
    void publishesToAServerOverHttp() throws Exception {
        desk.remote.git("config", "http.receivepack", "true");
        try (GitServer server = new GitServer(folder)) {
            desk.publish(desk.target(server.url("remote.git")), ONE);
            Published second =
                    (Published) desk.publish(desk.target(server.url("remote.git")), Map.of("index.html", "two"));

            assertThat(second.commit()).isEqualTo(desk.remote.tip("gh-pages"));
            assertThat(second.previous())
                    .isEqualTo(Optional.of(
                            desk.remote.git("rev-parse", "gh-pages^").strip()));
        }
    }

    @Test
    void refusesAnEmptyFolder() throws Exception {
        assertThatThrownBy(() -> desk.publish(Map.of()))
                .isInstanceOfSatisfying(
                        PublishException.class, e -> assertThat(e.isRefusal()).isTrue())
                .hasMessageContaining("nothing to publish");
    }

    @Test
    void leavesNoTemporaryFilesBehind() throws Exception {
        desk.publish(ONE);

        assertThat(desk.scratch).isEmptyDirectory();
    }

    private Outcome publish(Publication.Builder publication) throws PublishException {
        return new Publisher().publish(publication.build());
    }
}
