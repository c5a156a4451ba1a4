package io.github.resumemaven.link;

import io.github.resumemaven.link.http.Dialer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A small internet: names under {@code .fictional.org} stand for public addresses nobody connects to, since each
 * connection ends at the test server. So the protection of private addresses is on in every test.
 */
final class TestNet implements Resolver, Dialer {
    static final String PUBLIC = "11.0.0.1";

    final List<InetSocketAddress> dialled = new CopyOnWriteArrayList<>();
    final List<String> lookedUp = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final Map<String, MailDomain> mail = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> ports = new ConcurrentHashMap<>();
    private volatile boolean answers = true;

    TestNet(TestServer http) {
        ports.put(80, http.port());
    }

    TestNet tls(TestServer https) {
        ports.put(443, https.port());
        return this;
    }

    TestNet port(int port, TestServer server) {
        ports.put(port, server.port());
        return this;
    }

    TestNet name(String host, String... addresses) {
        names.put(host, List.of(addresses));
        return this;
    }

    TestNet mail(String domain, MailDomain answer) {
        mail.put(domain, answer);
        return this;
    }

    /** As if the name server were gone. */
    TestNet withoutNames() {
        answers = false;
        return this;
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException, NoAnswerException {
        lookedUp.add(host);
        if (!answers) {
            throw new NoAnswerException("the name service gave no answer");
        }
        List<String> found = names.getOrDefault(host, host.endsWith(".fictional.org") ? List.of(PUBLIC) : List.of());
        if (found.isEmpty()) {
            throw new UnknownHostException(host);
        }
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : found) {
            addresses.add(InetAddress.getByName(address));
        }
        return addresses;
    }

    @Override
    public MailDomain mail(String domain) {
        return mail.getOrDefault(domain, MailDomain.UNSURE);
    }

    @Override
    public void connect(Socket socket, InetSocketAddress address, int millis) throws IOException {
        dialled.add(address);
        if (!ports.containsKey(address.getPort())) {
            throw new ConnectException("nobody listens on port " + address.getPort());
        }
        socket.connect(new InetSocketAddress("127.0.0.1", ports.get(address.getPort())), millis);
    }

    /** A policy with short pauses, and with timeouts that a busy machine does not reach by itself. */
    static LinkPolicyBuilder quick() {
        return LinkPolicy.builder()
                .spacing(Duration.ZERO)
                .backoff(Duration.ofMillis(10))
                .timeout(Duration.ofSeconds(6))
                .connectTimeout(Duration.ofSeconds(3))
                .budget(Duration.ofSeconds(20))
                .tryHttps(false);
    }

    LinkChecker checker(LinkPolicy policy) {
        return LinkChecker.of(policy).withResolver(this).withNetwork(this, () -> {
            throw new IllegalStateException("no test without its own trust");
        });
    }

    /** The verdict on one address. */
    LinkVerdict check(String url) {
        return check(quick().build(), url);
    }

    LinkVerdict check(LinkPolicy policy, String url) {
        return checker(policy).check(List.of(url)).get(url);
    }
}
