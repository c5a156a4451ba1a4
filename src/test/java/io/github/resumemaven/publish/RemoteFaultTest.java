package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.resumemaven.publish.Outcome.Published;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The remote or the way to it fails. */
class RemoteFaultTest {

    private static final Map<String, String> PAGE = Map.of("index.html", "new");

    @TempDir
    Path folder;

    private Desk desk;
    private GitServer server;
    private String before;

    @BeforeEach
    void setUp() throws Exception {
        desk = new Desk(folder);
        desk.remote.git("config", "http.receivepack", "true");
        desk.publish(Map.of("index.html", "old"));
        before = desk.remote.tip("gh-pages");
        server = new GitServer(folder);
    }

    @AfterEach
    void tearDown() {
        server.close();
        desk.remote.isSound();
    }

    @Test
    void succeedsWithAWarningWhenTheAnswerToThePushIsLost() throws Exception {
        server.loseReply(true);
        Published outcome = (Published) desk.publish(desk.target(url()), PAGE);

        assertThat(outcome.commit()).isEqualTo(desk.remote.tip("gh-pages"));
        assertThat(outcome.warnings()).singleElement().asString().contains("The connection broke");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(2);
    }

    @Test
    void recognisesItsOwnCommitThatArrivesAfterTheConnectionBroke() throws Exception {
        server.late(Duration.ofMillis(150));
        Published outcome = (Published) desk.publish(desk.target(url()), PAGE);

        assertThat(outcome.commit()).isEqualTo(desk.remote.tip("gh-pages"));
        assertThat(outcome.warnings()).singleElement().asString().contains("The connection broke");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(2);
    }

    @Test
    void pushesAgainWhenTheConnectionBreaksInTheUpload() throws Exception {
        AtomicInteger pushes = new AtomicInteger();
        server.filter(exchange -> {
            // Twice: git's HTTP library sends a request again itself when a connection it had kept open breaks.
            if (GitServer.isPush(exchange) && pushes.incrementAndGet() <= 2) {
                exchange.getRequestBody().readNBytes(20);
                return true;
            }
            return false;
        });
        Published outcome = (Published) desk.publish(desk.target(url()), PAGE);

        assertThat(outcome.commit()).isEqualTo(desk.remote.tip("gh-pages"));
        assertThat(outcome.attempts()).isEqualTo(2);
    }

    @Test
    void saysWhereTheBranchPointsWhenTheConnectionKeepsBreaking() {
        server.filter(exchange -> {
            boolean push = GitServer.isPush(exchange);
            if (push) {
                exchange.getRequestBody().readNBytes(20);
            }
            return push;
        });
        PublishException e = fails(desk.target(url())
                .limits(new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), 2, Duration.ofSeconds(60))));

        assertThat(e)
                .hasMessageContaining("gh-pages still points at " + before)
                .hasMessageContaining("connection was lost");
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(before);
    }

    @Test
    void readsAgainAfterAServerError() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        server.filter(exchange -> {
            boolean first = requests.incrementAndGet() == 1;
            if (first) {
                GitServer.answer(exchange, 500, "oops");
            }
            return first;
        });

        assertThat(desk.publish(desk.target(url()), PAGE)).isInstanceOf(Published.class);
    }

    @Test
    void givesUpOnAServerThatIsDown() {
        AtomicInteger requests = new AtomicInteger();
        server.filter(exchange -> {
            requests.incrementAndGet();
            GitServer.answer(exchange, 503, "down");
            return true;
        });

        assertThat(fails(desk.target(url()))).hasMessageContaining("503").hasMessageContaining("server is in trouble");
        assertThat(requests).hasValue(RefReader.TRIES);
    }

    @Test
    void saysThatTheRepositoryIsMissing() {
        assertThat(fails(desk.target(server.url("none.git"))))
                .hasMessageContaining("Could not read " + server.url("none.git"))
                .hasMessageContaining("There is no such repository");
        assertThat(fails(desk.target(folder.resolve("none.git").toString())))
                .hasMessageContaining("There is no such repository");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(fails(desk.target("http://127.0.0.1:" + port + "/remote.git")))
                .hasMessageContaining("Nobody answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre-receive", "update"})
    void showsTheWordsOfAServerHookAndDoesNotTryAgain(String hook) throws Exception {
        Path calls = folder.resolve("calls");
        desk.remote.hook(hook, "echo call >> " + calls + "; echo 'Résumés only on Mondays.' >&2; exit 1");
        PublishException e = fails(desk.target(url()));

        assertThat(e)
                .hasMessageContaining("remote: Résumés only on Mondays.")
                .hasMessageContaining("hook declined")
                .hasMessageContaining("gh-pages still points at " + before);
        assertThat(e.isRefusal()).isFalse();
        assertThat(calls).hasContent("call\n");
    }

    @Test
    void runsTheHooksOfALocalRepositoryToo() throws Exception {
        desk.remote.hook("pre-receive", "echo closed >&2; exit 1");

        assertThat(fails(desk.target())).hasMessageContaining("remote: closed");
    }

    @Test
    void doesNotBelieveAPushThatTheBranchDoesNotConfirm() throws Exception {
        desk.remote.hook("post-receive", "read old new ref; git update-ref $ref $old");

        assertThat(fails(desk.target(url())))
                .hasMessageContaining("called the push a success, but its branch does not hold the commit")
                .hasMessageContaining("still points at " + before);
    }

    @Test
    void waitsForABranchThatShowsTheCommitALittleLater() throws Exception {
        desk.remote.hook(
                "post-receive",
                """
                read old new ref
                git update-ref $ref $old
                (sleep 0.2; git update-ref $ref $new) > /dev/null 2>&1 &
                """);
        Published outcome = (Published) desk.publish(desk.target(url()), PAGE);

        assertThat(outcome.attempts()).isEqualTo(1);
        assertThat(outcome.commit()).isEqualTo(desk.remote.tip("gh-pages"));
    }

    @Test
    void saysThatTheServerForbidsRewriting() throws Exception {
        desk.remote.git("config", "receive.denyNonFastForwards", "true");
        PublishException e = fails(Publication.builder(desk.target(url()).build(), Site.of(desk.site(PAGE)))
                .history(History.SINGLE));

        assertThat(e)
                .hasMessageContaining("resume.deploy.history=append")
                .hasMessageContaining("still points at " + before);
    }

    @Test
    void passesOnThatThePushIsTooLarge() throws Exception {
        desk.remote.git("config", "receive.maxInputSize", "100");
        String noise = new java.util.Random(1)
                .ints(2000)
                .mapToObj(Integer::toString)
                .toList()
                .toString();

        assertThat(fails(desk.target(url()), Map.of("index.html", noise)))
                .hasMessageContaining("exceeds maximum allowed size")
                .hasMessageContaining("still points at " + before);
    }

    @Test
    void explainsATargetWithAWorkTree() throws Exception {
        Repo project = Repo.project(folder.resolve("other"));
        project.git("checkout", "-q", "-b", "gh-pages");
        project.git("checkout", "-q", "--orphan", "start");
        project.git("commit", "-q", "-m", "Start");
        project.git("checkout", "-q", "gh-pages");
        PublishException e =
                fails(desk.target(project.path().toString()).adopt(true).allowDefaultBranch(true));

        assertThat(e).hasMessageContaining("bare repository");
    }

    @Test
    void stopsAServerThatNeverAnswers() {
        server.filter(exchange -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        });
        PublishException e = fails(desk.target(url())
                .limits(new Limits(Duration.ofMillis(300), Duration.ofSeconds(20), 1, Duration.ofSeconds(60))));

        assertThat(e).hasMessageContaining("did not finish within").hasMessageContaining("Nothing was pushed");
        assertThat(ProcessHandle.current().descendants().filter(RemoteFaultTest::isTransport))
                .isEmpty();
    }

    private static boolean isTransport(ProcessHandle process) {
        return process.info().command().orElse("").contains("git-remote");
    }

    @Test
    void saysThatItIsUnknownWhenTheBranchCannotBeReadBack() {
        AtomicInteger pushes = new AtomicInteger();
        server.filter(exchange -> {
            if (GitServer.isPush(exchange)) {
                pushes.incrementAndGet();
            } else if (pushes.get() > 0) {
                GitServer.answer(exchange, 404, "gone");
                return true;
            }
            return false;
        });

        assertThat(fails(desk.target(url())))
                .hasMessageContaining("could not be read back")
                .hasMessageContaining("Run the build again");
    }

    @Test
    void leavesNoTemporaryFilesBehindAFailure() throws Exception {
        desk.remote.hook("pre-receive", "exit 1");
        fails(desk.target());

        assertThat(desk.scratch).isEmptyDirectory();
    }

    @Test
    void namesTheScratchFolderWhenItCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Target target = Target.builder(desk.remote.path().toString(), desk.base, file.resolve("scratch"))
                .build();

        assertThat(fails(Publication.builder(target, Site.of(desk.site(PAGE)))))
                .hasMessageContaining(file.resolve("scratch").toString())
                .hasMessageContaining("Nothing was pushed");
    }

    private String url() {
        return server.url("remote.git");
    }

    private PublishException fails(Target.Builder target) {
        return fails(target, PAGE);
    }

    private PublishException fails(Target.Builder target, Map<String, String> files) {
        return catchThrowableOfType(PublishException.class, () -> desk.publish(target, files));
    }

    private PublishException fails(Publication.Builder publication) {
        return catchThrowableOfType(PublishException.class, () -> new Publisher().publish(publication.build()));
    }
}
