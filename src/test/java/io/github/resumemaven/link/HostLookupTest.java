package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.redirect;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A host nobody knows is dead only when the network is known to work. */
class HostLookupTest {
    private static final String UNKNOWN = "http://www.no-such-host.net/";
    private static final String FOUND = "http://www.fictional.org/";

    private final TestServer server = new TestServer().on("/", status(200));
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void anUnknownHostIsDeadWhenAnotherWasFound() {
        Map<String, LinkVerdict> verdicts = net.checker(TestNet.quick().build()).check(List.of(UNKNOWN, FOUND));
        assertThat(verdicts.get(UNKNOWN).verdict()).isEqualTo(Verdict.DEAD);
        assertThat(verdicts.get(UNKNOWN).reason()).contains("www.no-such-host.net");
        assertThat(verdicts.get(UNKNOWN).attempts()).isZero();
        assertThat(verdicts.get(FOUND).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void anUnknownHostAloneIsUnreachable() {
        LinkVerdict verdict = net.check(UNKNOWN);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("network may be down");
    }

    @Test
    void manyUnknownHostsAreUnreachable() {
        Map<String, LinkVerdict> verdicts = net.checker(TestNet.quick().build())
                .check(List.of(UNKNOWN, "http://a.no-such-host.net/", "http://b.no-such-host.net/"));
        assertThat(verdicts.values()).extracting(LinkVerdict::verdict).containsOnly(Verdict.UNREACHABLE);
    }

    @Test
    void aPrivateHostIsNoProofOfANetwork() {
        net.name("intranet.fictional.org", "127.0.0.1");
        LinkPolicy policy = TestNet.quick().allowPrivateHosts(true).build();
        Map<String, LinkVerdict> verdicts =
                net.checker(policy).check(List.of("http://intranet.fictional.org/", "http://127.0.0.1/", UNKNOWN));
        assertThat(verdicts.get("http://127.0.0.1/").verdict()).isEqualTo(Verdict.OK);
        assertThat(verdicts.get(UNKNOWN).verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void aNameServiceThatIsGoneMakesNobodyDead() {
        net.withoutNames();
        LinkVerdict verdict = net.check(UNKNOWN);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(net.lookedUp).hasSize(3);
    }

    @Test
    void aRedirectToAnUnknownHostIsDead() {
        server.on("/old", redirect(301, UNKNOWN));
        assertThat(net.check("http://www.fictional.org/old").verdict()).isEqualTo(Verdict.DEAD);
    }

    @Test
    void aHostKnownToRefuseMachinesIsBlockedWhenTheNameServiceDeniesIt() {
        Map<String, LinkVerdict> verdicts =
                net.checker(TestNet.quick().build()).check(List.of("https://twitter.com/somebody", FOUND));
        assertThat(verdicts.get("https://twitter.com/somebody").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void eachHostIsLookedUpOnce() {
        server.on("/a", status(200)).on("/b", status(500));
        net.checker(TestNet.quick().build())
                .check(List.of(FOUND, "http://www.fictional.org/a", "http://www.fictional.org/b"));
        assertThat(net.lookedUp).containsExactly("www.fictional.org");
    }

    @Test
    void aClosedPortIsUnreachable() {
        LinkVerdict verdict = net.check("http://www.fictional.org:8081/");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("refused");
        assertThat(verdict.attempts()).isEqualTo(3);
    }
}
