package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.html;
import static io.github.resumemaven.link.TestServer.redirect;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** https: trust, faults, and the way from http to it. */
class TlsTest {
    @TempDir
    private static Path folder;

    private static TestKeys keys;

    private final TestServer http = new TestServer();
    private TestServer https;
    private TestNet net;

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = TestKeys.of(folder, "www.fictional.org");
    }

    @BeforeEach
    void start() throws Exception {
        https = keys.server().on("/", status(200));
        net = new TestNet(http).tls(https);
    }

    @AfterEach
    void stop() throws Exception {
        http.close();
        https.close();
    }

    private LinkVerdict check(String url, SSLSocketFactory trust) {
        return net.checker(TestNet.quick().tryHttps(true).build())
                .withNetwork(net, () -> trust)
                .check(List.of(url))
                .get(url);
    }

    @Test
    void aTrustedHostIsOk() {
        LinkVerdict verdict = check("https://www.fictional.org/", keys.trusting());
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(https.requests()).hasSize(1);
    }

    @Test
    void packedPagesAreReadOverTlsToo() {
        https.on("/", html("<title>Page not found</title>"));
        String url = "https://www.fictional.org/";
        LinkVerdict verdict = net.checker(TestNet.quick().build())
                .withNetwork(net, () -> keys.trusting())
                .withPhrases(NotFoundPhrases.of(List.of("page not found")))
                .check(List.of(url))
                .get(url);
        assertThat(verdict.seen().softNotFound()).isEqualTo("Page not found");
    }

    @Test
    void anUntrustedCertificateIsUnreachableAtOnce() {
        LinkVerdict verdict = check("https://www.fictional.org/", (SSLSocketFactory) SSLSocketFactory.getDefault());
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("certificate");
        assertThat(verdict.attempts()).isEqualTo(1);
    }

    @Test
    void aCertificateForAnotherHostIsUnreachable() {
        LinkVerdict verdict = check("https://other.fictional.org/", keys.trusting());
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("certificate");
        assertThat(https.requests()).isEmpty();
    }

    @Test
    void plainHttpOnThePortOfTlsIsUnreachable() {
        net.tls(http);
        assertThat(check("https://www.fictional.org/", keys.trusting()).verdict())
                .isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void aHandshakeThatDripsEndsInTime() throws Exception {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(() -> {
            try (Socket connection = socket.accept()) {
                // The beginning of a TLS record that announces 16 KiB, then a byte now and then.
                connection.getOutputStream().write(new byte[] {22, 3, 3, 64, 0});
                for (int i = 0; i < 200; i++) {
                    connection.getOutputStream().write(2);
                    Thread.sleep(50);
                }
            } catch (Exception left) {
                // Expected.
            }
        });
        thread.setDaemon(true);
        thread.start();
        String url = "https://www.fictional.org/";
        LinkVerdict verdict = net.checker(TestNet.quick()
                        .retries(0)
                        .timeout(Duration.ofMillis(1500))
                        .build())
                .withNetwork(
                        (plain, address, millis) -> plain.connect(socket.getLocalSocketAddress(), millis),
                        () -> keys.trusting())
                .check(List.of(url))
                .get(url);
        socket.close();
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("too long");
        assertThat(verdict.millis()).isBetween(1000L, 6000L);
    }

    @Test
    void httpsIsFoundForAnHttpAddress() {
        http.on("/", status(200));
        LinkVerdict verdict = check("http://www.fictional.org/", keys.trusting());
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.seen().httpsAddress()).isEqualTo("https://www.fictional.org/");
        assertThat(verdict.finalUrl()).isEqualTo("http://www.fictional.org/");
        assertThat(verdict.attempts()).isEqualTo(2);
    }

    @Test
    void httpsThatDoesNotWorkIsNotOffered() {
        http.on("/page", status(200));
        LinkVerdict verdict = check("http://www.fictional.org/page", keys.trusting());
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.seen().httpsAddress()).isNull();
        assertThat(https.count("/page")).isEqualTo(1);
    }

    @Test
    void httpsThatTakesTooLongDoesNotCostTheVerdict() {
        http.on("/", status(200));
        https.on("/", (request, nth, out) -> Thread.sleep(10_000));
        String url = "http://www.fictional.org/";
        LinkPolicy policy = TestNet.quick()
                .tryHttps(true)
                .timeout(Duration.ofSeconds(8))
                .budget(Duration.ofSeconds(1))
                .build();
        LinkVerdict verdict = net.checker(policy)
                .withNetwork(net, () -> keys.trusting())
                .check(List.of(url))
                .get(url);
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.finalUrl()).isEqualTo(url);
        assertThat(verdict.seen().httpsAddress()).isNull();
    }

    @Test
    void httpsThatIsNotReachedInTimeDoesNotCostTheVerdict() {
        http.on("/", status(200));
        String url = "http://www.fictional.org/";
        LinkPolicy policy = TestNet.quick()
                .tryHttps(true)
                .spacing(Duration.ofSeconds(30))
                .budget(Duration.ofSeconds(2))
                .build();
        LinkVerdict verdict = net.checker(policy).check(List.of(url)).get(url);
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.finalUrl()).isEqualTo(url);
        assertThat(https.requests()).isEmpty();
    }

    @Test
    void httpsWithABadCertificateIsNotOffered() {
        http.on("/", status(200));
        LinkVerdict verdict = check("http://www.fictional.org/", (SSLSocketFactory) SSLSocketFactory.getDefault());
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.seen().httpsAddress()).isNull();
    }

    @Test
    void aRedirectToHttpsAnswersTheQuestion() {
        http.on("/", redirect(301, "https://www.fictional.org/"));
        LinkVerdict verdict = check("http://www.fictional.org/", keys.trusting());
        assertThat(verdict.verdict()).isEqualTo(Verdict.REDIRECTED);
        assertThat(verdict.seen().httpsAddress()).isEqualTo("https://www.fictional.org/");
        assertThat(verdict.seen().permanentRedirect()).isNull();
        assertThat(verdict.attempts()).isEqualTo(2);
    }

    @Test
    void aDeadHttpPageIsNotTriedOverHttps() {
        assertThat(check("http://www.fictional.org/none", keys.trusting()).verdict())
                .isEqualTo(Verdict.DEAD);
        assertThat(https.requests()).isEmpty();
    }
}
