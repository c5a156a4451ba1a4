package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.reply;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Servers that mean harm end inside the timeout (1.5 s here) and the byte limits. The bound asserted is wide: it tells an
 * end from none, not fast from slow.
 */
class HostileServerTest {
    private static final long FAR_BEYOND_THE_TIMEOUT = 6000;

    private final TestServer server = new TestServer();
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private LinkVerdict check(TestServer.Answer answer) {
        server.on("/page", answer);
        LinkPolicy policy = impatient();
        String url = "http://www.fictional.org/page";
        LinkVerdict verdict = net.checker(policy)
                .withPhrases(NotFoundPhrases.of(List.of("page not found")))
                .check(List.of(url))
                .get(url);
        assertThat(verdict.millis()).isLessThan(FAR_BEYOND_THE_TIMEOUT);
        assertThat(server.requests()).hasSize(1);
        return verdict;
    }

    private static LinkPolicy impatient() {
        return TestNet.quick().retries(0).timeout(Duration.ofMillis(1500)).build();
    }

    private static void say(OutputStream out, String text) throws Exception {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void drip(OutputStream out, String text) throws Exception {
        say(out, text);
        for (int i = 0; i < 200; i++) {
            say(out, "a");
            Thread.sleep(50);
        }
    }

    @Test
    void silenceIsUnreachable() {
        LinkVerdict verdict = check((request, nth, out) -> Thread.sleep(10_000));
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 ", "HTTP/1.1 200 OK\r\nX-Long: "})
    void aHeadThatDripsIsUnreachable(String beginning) {
        LinkVerdict verdict = check((request, nth, out) -> drip(out, beginning));
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void aBodyThatDripsIsAlive() {
        LinkVerdict verdict = check((request, nth, out) ->
                drip(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n"));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void anEndlessBodyIsAlive() {
        LinkVerdict verdict = check((request, nth, out) -> {
            say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            while (true) {
                out.write(new byte[65536]);
            }
        });
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void endlessChunksAreAlive() {
        LinkVerdict verdict = check((request, nth, out) -> {
            say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                say(out, "5\r\nhello\r\n");
            }
        });
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "-1\r\n", "ffffffffffffffffff\r\n", "7fffffffffffffff\r\nabc", "5;"})
    void aChunkOfNoSizeIsAlive(String chunk) {
        LinkVerdict verdict = check((request, nth, out) ->
                say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aGzipBombIsAliveAndNotUnpacked() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        LinkVerdict verdict =
                check(reply(200, "Content-Type: text/html\r\nContent-Encoding: gzip", bomb.toByteArray()));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void gzipThatIsNoneIsAlive() {
        LinkVerdict verdict = check(reply(200, "Content-Type: text/html\r\nContent-Encoding: gzip", "not packed"));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aFloodOfHeadersIsUnreachable() {
        LinkVerdict verdict = check((request, nth, out) -> {
            say(out, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; i < 1_000_000; i++) {
                say(out, "X-" + i + ": " + "b".repeat(1000) + "\r\n");
            }
        });
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("no end");
    }

    @Test
    void oneHeaderWithoutEndIsUnreachable() {
        LinkVerdict verdict = check((request, nth, out) -> {
            say(out, "HTTP/1.1 200 OK\r\nX: ");
            byte[] block = new byte[65536];
            Arrays.fill(block, (byte) 'b');
            while (true) {
                out.write(block);
            }
        });
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void interimAnswersWithoutEndAreUnreachable() {
        LinkVerdict verdict = check((request, nth, out) -> {
            while (true) {
                say(out, "HTTP/1.1 100 Continue\r\n\r\n");
            }
        });
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void aFewInterimAnswersAreSkipped() {
        LinkVerdict verdict = check((request, nth, out) ->
                say(out, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!garbage!!\r\n\r\n",
                "HTTP/1.1 20 OK\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1 2000 OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "SSH-2.0-OpenSSH_9.0\r\n",
                "\u0000\u0001\u0002\n\n",
                "<html>no head</html>\n",
                "HTTP/1.1 101 Switching Protocols\r\n\r\n"
            })
    void whatIsNotHttpIsUnreachable(String answer) {
        LinkVerdict verdict = check((request, nth, out) -> say(out, answer));
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200\r\n\r\n",
                "HTTP/1.0 200 OK\n\n",
                "HTTP/1.1 200 Très bien\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno colon here\r\n: no name\r\n folded\r\nA:b\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: -5\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=no-such-thing\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"\u0001\"\r\n\r\nabc"
            })
    void sloppyHttpIsAlive(String answer) {
        assertThat(check((request, nth, out) -> say(out, answer)).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void closingWithoutAnswerIsUnreachable() {
        LinkVerdict verdict = check((request, nth, out) -> {});
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("without an answer");
    }

    @Test
    void aPageNestedWithoutEndIsAlive() {
        String deep = "<div><b><i><table><td>".repeat(10_000);
        assertThat(check(TestServer.html(deep)).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aBodyThatBreaksOffIsAlive() {
        LinkVerdict verdict = check((request, nth, out) ->
                say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<title>a"));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aRedirectBombEnds() {
        server.on("/page", status(404));
        String location = "/page?" + "a".repeat(60_000);
        LinkVerdict verdict = check(TestServer.redirect(302, location));
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void aNameServerThatNeverAnswersIsUnreachable() {
        Resolver asleep = new Resolver() {
            @Override
            public List<java.net.InetAddress> addresses(String host) {
                try {
                    Thread.sleep(20_000);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
                return List.of();
            }

            @Override
            public MailDomain mail(String domain) {
                return MailDomain.UNSURE;
            }
        };
        String url = "http://www.fictional.org/page";
        LinkVerdict verdict = net.checker(impatient())
                .withResolver(asleep)
                .check(List.of(url))
                .get(url);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.millis()).isLessThan(FAR_BEYOND_THE_TIMEOUT);
        assertThat(verdict.attempts()).isZero();
    }
}
