package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.publish.Outcome.Published;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others publish at the same time. */
class RaceTest {

    private static final Map<String, String> PAGE = Map.of("index.html", "ours");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void publishesOnTopOfSomebodyWhoGotInFirst() throws Exception {
        desk.publish(Map.of("index.html", "old"));
        AtomicInteger messages = new AtomicInteger();
        Target target = desk.target().build();
        Published outcome = (Published) new Publisher()
                .publish(Publication.builder(target, Site.of(desk.site(PAGE)))
                        .message(now -> {
                            String seen = new String(now.read("index.html").orElseThrow(), StandardCharsets.UTF_8);
                            if (messages.incrementAndGet() == 1) {
                                other("theirs");
                            }
                            return "Replace " + seen;
                        })
                        .build());

        assertThat(outcome.attempts()).isEqualTo(2);
        assertThat(outcome.message()).startsWith("Replace theirs\n");
        assertThat(outcome.summary()).contains("(attempt 2)");
        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("ours");
        assertThat(desk.remote.read("gh-pages", "pr-preview/1/index.html")).isEqualTo("preview");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(3);
    }

    @Test
    void doesNotOverwriteANewcomerWithASingleCommit() throws Exception {
        desk.publish(Map.of("index.html", "old"));
        AtomicInteger messages = new AtomicInteger();
        Published outcome = (Published) new Publisher()
                .publish(Publication.builder(desk.target().build(), Site.of(desk.site(PAGE)))
                        .history(History.SINGLE)
                        .message(now -> {
                            if (messages.incrementAndGet() == 1) {
                                other("old");
                            }
                            return "Single";
                        })
                        .build());

        assertThat(outcome.attempts()).isEqualTo(2);
        assertThat(desk.remote.files("gh-pages")).contains("pr-preview/1/index.html");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(1);
    }

    @Test
    void doesNotOverwriteABranchThatAppearedMeanwhile() throws Exception {
        AtomicInteger messages = new AtomicInteger();
        Target target = desk.target().build();
        assertThatThrownBy(() -> new Publisher()
                        .publish(Publication.builder(target, Site.of(desk.site(PAGE)))
                                .message(now -> {
                                    if (messages.incrementAndGet() == 1) {
                                        desk.remote.commit("gh-pages", "Blog", Map.of("blog.html", "mine"));
                                    }
                                    return "First";
                                })
                                .build()))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("  blog.html");

        assertThat(desk.remote.files("gh-pages")).containsExactly("blog.html");
    }

    @Test
    void givesUpWhenOthersNeverStop() throws Exception {
        desk.publish(Map.of("index.html", "old"));
        AtomicInteger count = new AtomicInteger();
        Target target = desk.target()
                .limits(new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), 3, Duration.ofSeconds(60)))
                .build();
        assertThatThrownBy(() -> new Publisher()
                        .publish(Publication.builder(target, Site.of(desk.site(PAGE)))
                                .message(now -> {
                                    other("theirs " + count.incrementAndGet());
                                    return "Never";
                                })
                                .build()))
                .isInstanceOfSatisfying(
                        PublishException.class, e -> assertThat(e.isRefusal()).isFalse())
                .hasMessageContaining("Gave up after 3 attempts")
                .hasMessageContaining("gh-pages still points at " + desk.remote.tip("gh-pages"));
        assertThat(count).hasValue(3);
    }

    @Test
    void eightAtOnceAllLand() throws Exception {
        List<Published> outcomes = race(8);

        assertThat(outcomes).hasSize(8);
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(8);
        for (int i = 0; i < 8; i++) {
            assertThat(desk.remote.read("gh-pages", "cv" + i + "/index.html")).isEqualTo("page " + i);
        }
        desk.remote.isSound();
        assertThat(desk.scratch).isEmptyDirectory();
    }

    @Test
    void buildsInSeveralProcessesShareTheirFolderForTemporaryFiles() throws Exception {
        List<Process> builds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            builds.add(PublishMain.process(
                            desk.target().directory("cv" + i).build(), desk.site(Map.of("index.html", "page " + i)))
                    .start());
        }
        for (Process build : builds) {
            assertThat(new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("OUTCOME Published");
        }

        assertThat(desk.remote.files("gh-pages"))
                .containsExactly(".nojekyll", "cv0/index.html", "cv1/index.html", "cv2/index.html");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(3);
    }

    @Test
    void reportsSuccessWhenAnotherPublishAlreadyStandsOnTop() throws Exception {
        desk.publish(Map.of("index.html", "old"));
        desk.remote.hook(
                "post-receive",
                """
                read old new ref
                tree=$(git rev-parse "$new^{tree}")
                top=$(GIT_AUTHOR_NAME=O GIT_AUTHOR_EMAIL=o GIT_COMMITTER_NAME=O GIT_COMMITTER_EMAIL=o \
                  git commit-tree "$tree" -p "$new" -m Top)
                git update-ref "$ref" "$top"
                """);
        Published outcome = (Published) desk.publish(PAGE);

        assertThat(outcome.commit())
                .isEqualTo(desk.remote.git("rev-parse", "gh-pages^").strip());
        assertThat(outcome.warnings()).singleElement().asString().contains("Another publish");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(3);
    }

    private void other(String text) {
        desk.remote.commit(
                "gh-pages",
                "Preview\n\nGenerated-By: resume-maven-plugin 1.0",
                Map.of("index.html", text, ".nojekyll", "", "pr-preview/1/index.html", "preview"));
    }

    private List<Published> race(int publishers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(publishers);
        CyclicBarrier start = new CyclicBarrier(publishers);
        List<Future<Published>> futures = new ArrayList<>();
        for (int i = 0; i < publishers; i++) {
            Target.Builder target = desk.target().directory("cv" + i);
            Map<String, String> files = Map.of("index.html", "page " + i);
            Callable<Published> publish = () -> {
                start.await();
                return (Published) desk.publish(target, files);
            };
            futures.add(threads.submit(publish));
        }
        List<Published> outcomes = new ArrayList<>();
        for (Future<Published> future : futures) {
            outcomes.add(future.get());
        }
        threads.shutdown();
        return outcomes;
    }
}
