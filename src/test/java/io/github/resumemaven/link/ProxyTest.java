package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By way of a proxy: http with the whole address, https through a tunnel. */
class ProxyTest {
    @TempDir
    private static Path folder;

    private final TestServer proxy = new TestServer();
    private final TestServer direct = new TestServer().on("/", status(200));
    private TestNet net;

    @BeforeEach
    void start() {
        net = new TestNet(direct).port(3128, proxy).name("proxy.office.internal", "10.0.0.8");
    }

    @AfterEach
    void stop() throws Exception {
        proxy.close();
        direct.close();
    }

    private static LinkPolicyBuilder policy(String user, String secret, String nonProxyHosts) {
        return TestNet.quick()
                .proxy(new HttpProxy(
                        "proxy.office.internal", 3128, user, secret, HttpProxy.nonProxyHosts(nonProxyHosts)));
    }

    @Test
    void httpGoesToTheProxyWithTheWholeAddress() {
        proxy.on("http://www.fictional.org/page", status(200));
        LinkVerdict verdict = net.check(policy(null, null, null).build(), "http://www.fictional.org/page");
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(proxy.requests().get(0).line()).isEqualTo("GET http://www.fictional.org/page HTTP/1.1");
        assertThat(proxy.requests().get(0).headers()).doesNotContainKey("proxy-authorization");
        assertThat(direct.requests()).isEmpty();
    }

    @Test
    void theProxyLearnsTheUser() {
        proxy.on("http://www.fictional.org/", status(200));
        net.check(policy("Aladdin", "open sesame", null).build(), "http://www.fictional.org/");
        // RFC 7617's own example.
        assertThat(proxy.requests().get(0).headers())
                .containsEntry("proxy-authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void exceptionsGoDirectlyAndWithoutTheUser() {
        LinkPolicy policy =
                policy("Aladdin", "open sesame", "localhost|*.fictional.org").build();
        assertThat(net.check(policy, "http://www.fictional.org/").verdict()).isEqualTo(Verdict.OK);
        assertThat(proxy.requests()).isEmpty();
        assertThat(direct.requests().get(0).headers()).doesNotContainKey("proxy-authorization");
    }

    @Test
    void aNameOnlyTheProxyKnowsIsAsked() {
        proxy.on("http://www.only-the-proxy-knows.net/", status(200));
        LinkVerdict verdict = net.check(policy(null, null, null).build(), "http://www.only-the-proxy-knows.net/");
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aPrivateHostIsNotAskedThroughAProxyEither() {
        net.name("rebound.fictional.org", "10.9.9.9");
        for (String url : List.of("http://127.0.0.1/", "http://rebound.fictional.org/", "http://wiki.local/")) {
            assertThat(net.check(policy(null, null, null).build(), url).verdict())
                    .isEqualTo(Verdict.SKIPPED);
        }
        assertThat(proxy.requests()).isEmpty();
    }

    @Test
    void httpsGoesThroughATunnel() throws Exception {
        TestKeys keys = TestKeys.of(folder, "www.fictional.org");
        List<String> heads = new CopyOnWriteArrayList<>();
        try (TestServer https = keys.server().on("/", status(200));
                ServerSocket tunnel = tunnel(https.port(), heads)) {
            String url = "https://www.fictional.org/";
            LinkVerdict verdict = net.checker(
                            policy("Aladdin", "open sesame", null).build())
                    .withNetwork(
                            (socket, address, millis) -> socket.connect(tunnel.getLocalSocketAddress(), millis),
                            () -> keys.trusting())
                    .check(List.of(url))
                    .get(url);
            assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
            assertThat(heads).hasSize(1);
            assertThat(heads.get(0))
                    .startsWith("CONNECT www.fictional.org:443 HTTP/1.1\r\n")
                    .contains("Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
            assertThat(https.requests().get(0).headers()).doesNotContainKey("proxy-authorization");
        }
    }

    @Test
    void aProxyThatWantsALoginBlocks() {
        proxy.on("www.fictional.org:443", status(407));
        LinkVerdict verdict = net.check(policy(null, null, null).build(), "https://www.fictional.org/");
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(verdict.reason()).contains("proxy").contains("407");
    }

    @Test
    void aProxyThatFindsNobodyMakesNobodyDead() {
        proxy.on("www.fictional.org:443", status(502));
        LinkVerdict verdict = net.check(policy(null, null, null).build(), "https://www.fictional.org/");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void aProxyThatIsGoneIsNamed() {
        LinkPolicy policy = TestNet.quick()
                .proxy(new HttpProxy("no-such-proxy.internal", 3128, null, null, List.of()))
                .build();
        LinkVerdict verdict = net.check(policy, "http://www.fictional.org/");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("no-such-proxy.internal");
    }

    /** A proxy that tunnels to a port whatever it is asked for. */
    private static ServerSocket tunnel(int port, List<String> heads) throws Exception {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        daemon(() -> {
            try (Socket client = server.accept();
                    Socket target = new Socket("127.0.0.1", port)) {
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    head.append((char) client.getInputStream().read());
                }
                heads.add(head.toString());
                client.getOutputStream()
                        .write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                daemon(() -> pump(client, target));
                pump(target, client);
            } catch (Exception closed) {
                // The test is over.
            }
        });
        return server;
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException closed) {
            // The other side is done.
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "test-tunnel");
        thread.setDaemon(true);
        thread.start();
    }
}
