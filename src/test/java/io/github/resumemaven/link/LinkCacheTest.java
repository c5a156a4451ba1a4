package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.first;
import static io.github.resumemaven.link.TestServer.html;
import static io.github.resumemaven.link.TestServer.redirect;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered from one run to the next. */
class LinkCacheTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PAGE = "http://www.fictional.org/page";

    @TempDir
    private Path folder;

    private final TestServer server = new TestServer().on("/page", status(200));
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private Path file() {
        return folder.resolve("deep/links.txt");
    }

    private LinkVerdict check(String url, Instant now, boolean refresh) {
        return check(List.of(url), now, refresh).get(url);
    }

    private Map<String, LinkVerdict> check(List<String> urls, Instant now, boolean refresh) {
        return net.checker(TestNet.quick().build())
                .withPhrases(NotFoundPhrases.of(List.of("page not found")))
                .withCache(LinkCache.in(file(), Duration.ofDays(7), refresh))
                .withClock(Clock.fixed(now, ZoneOffset.UTC))
                .check(urls);
    }

    @Test
    void aLivingAddressIsAskedOnce() {
        assertThat(check(PAGE, NOON, false).cached()).isFalse();
        LinkVerdict again = check(PAGE + "#part", NOON.plusSeconds(60), false);
        assertThat(again.cached()).isTrue();
        assertThat(again.url()).isEqualTo(PAGE + "#part");
        assertThat(again.verdict()).isEqualTo(Verdict.OK);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.finalUrl()).isEqualTo(PAGE);
        assertThat(again.attempts()).isZero();
        assertThat(again.reason()).contains("2026-03-01");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aPartOfAPageIsLookedForInThePage() {
        server.on("/page", html("<p id=there>a"));
        check(PAGE, NOON, false);
        String url = PAGE + "#gone";
        LinkVerdict verdict = net.checker(TestNet.quick().remoteFragments(true).build())
                .withCache(LinkCache.in(file(), Duration.ofDays(7), false))
                .withClock(Clock.fixed(NOON, ZoneOffset.UTC))
                .check(List.of(url))
                .get(url);
        assertThat(verdict.cached()).isFalse();
        assertThat(verdict.seen().missingFragment()).isEqualTo("gone");
    }

    @Test
    void whatWasSeenIsRememberedToo() {
        server.on("/old", redirect(301, "/page"));
        LinkVerdict asked = check("http://www.fictional.org/old", NOON, false);
        LinkVerdict remembered = check("http://www.fictional.org/old", NOON, false);
        assertThat(remembered.verdict()).isEqualTo(Verdict.REDIRECTED);
        assertThat(remembered.seen()).isEqualTo(asked.seen());
        assertThat(remembered.seen().permanentRedirect()).isEqualTo(PAGE);
        assertThat(remembered.cached()).isTrue();
    }

    @Test
    void afterItsTimeItIsAskedAnew() {
        check(PAGE, NOON, false);
        assertThat(check(PAGE, NOON.plus(Duration.ofDays(7)), false).cached()).isFalse();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void refreshAsksAnewAndRemembers() {
        check(PAGE, NOON, false);
        assertThat(check(PAGE, NOON.plusSeconds(86400), true).cached()).isFalse();
        assertThat(check(PAGE, NOON.plus(Duration.ofDays(7)), false).cached()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 403, 500})
    void whatFailedIsAskedAgain(int failure) {
        server.on("/page", first(status(failure), status(failure), status(failure), status(200)));
        assertThat(check(PAGE, NOON, false).verdict().isAlive()).isFalse();
        assertThat(file()).doesNotExist();
        assertThat(check(PAGE, NOON, false).cached()).isFalse();
    }

    @Test
    void aPageThatSaysItIsNoneIsNotRemembered() {
        server.on("/page", html("<title>Page not found</title>"));
        check(PAGE, NOON, false);
        assertThat(check(PAGE, NOON, false).seen().softNotFound()).isEqualTo("Page not found");
    }

    /** With all living addresses remembered, the dead host would be the only one of the run. */
    @Test
    void anUnknownHostStaysDeadWhenAllOthersAreRemembered() {
        String unknown = "http://www.no-such-host.net/";
        List<String> urls = List.of(PAGE, unknown, "mailto:a@no-such-host.net");
        net.mail("no-such-host.net", Resolver.MailDomain.UNKNOWN);
        for (int run = 0; run < 2; run++) {
            assertThat(check(urls, NOON, false).values())
                    .extracting(LinkVerdict::verdict)
                    .containsExactly(Verdict.OK, Verdict.DEAD, Verdict.DEAD);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatIsRememberedDoesNotProveThatTheNetworkWorksNow() {
        check(PAGE, NOON, false);
        net.name("www.fictional.org", new String[0]);
        assertThat(check(List.of(PAGE, "http://www.no-such-host.net/"), NOON, false)
                        .values())
                .extracting(LinkVerdict::verdict)
                .containsExactly(Verdict.OK, Verdict.UNREACHABLE);
    }

    @Test
    void theFileIsReadable() throws Exception {
        server.on("/old", redirect(301, "/page"));
        check(List.of(PAGE, "http://www.fictional.org/old"), NOON, false);
        assertThat(Files.readAllLines(file()))
                .hasSize(4)
                .element(3)
                .isEqualTo("2026-03-01T12:00:00Z\tok\t200\t" + PAGE + "\t" + PAGE + "\t-\t-");
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("links.txt", "links.txt.lock");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not ours at all",
                "2026-03-01T12:00:00Z\tok\t200\n",
                "2026-03-01T12:00:00Z\tdead\t404\thttp://www.fictional.org/page\t-\t-\t-\n",
                "yesterday\tok\t200\thttp://www.fictional.org/page\t-\t-\t-\n",
                "2026-03-01T12:00:00Z\tok\tmany\thttp://www.fictional.org/page\t-\t-\t-\n",
                "2036-03-01T12:00:00Z\tok\t200\thttp://www.fictional.org/page\t-\t-\t-\n",
                "\u0000\u0001\uFFFD\t\t\t\t\t\t\n"
            })
    void aBrokenFileRemembersNothingAndIsMended(String content) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);
        assertThat(check(PAGE, NOON, false).cached()).isFalse();
        assertThat(check(PAGE, NOON, false).cached()).isTrue();
    }

    @Test
    void oneBrokenLineLosesNoOther() throws Exception {
        check(PAGE, NOON, false);
        byte[] good = Files.readAllBytes(file());
        byte[] both = new byte[good.length + 3];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, 0, both, 0, 3);
        System.arraycopy(good, 0, both, 3, good.length);
        Files.write(file(), both);
        assertThat(check(PAGE, NOON, false).cached()).isTrue();
    }

    @Test
    void aFileThatCannotBeWrittenCostsNothing() throws Exception {
        Files.createDirectories(file());
        assertThat(check(PAGE, NOON, false).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void parallelBuildsLoseNothing() throws Exception {
        List<Thread> builds = new ArrayList<>();
        for (int build = 0; build < 6; build++) {
            int number = build;
            Thread thread = new Thread(() -> {
                for (int round = 0; round < 5; round++) {
                    check("http://h" + number + "x" + round + ".fictional.org/page", NOON, false);
                }
            });
            thread.start();
            builds.add(thread);
        }
        for (Thread build : builds) {
            build.join(30_000);
        }
        int asked = server.requests().size();
        List<String> all = IntStream.range(0, 30)
                .mapToObj(i -> "http://h" + i / 5 + "x" + i % 5 + ".fictional.org/page")
                .toList();
        assertThat(check(all, NOON, false).values()).allMatch(LinkVerdict::cached);
        assertThat(server.requests()).hasSize(asked).hasSize(30);
    }
}
