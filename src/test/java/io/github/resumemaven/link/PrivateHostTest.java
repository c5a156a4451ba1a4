package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.redirect;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No connection to a private address, whichever way it is written, looked up or led to. */
class PrivateHostTest {
    private final TestServer server = new TestServer().on("/", status(200));
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://0x7f.1/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://localhost/",
                "http://printer.local/",
                "http://metadata.google.internal/",
                "http://intranet/",
                "http://１２７.0.0.1/"
            })
    void aPrivateHostIsNotAsked(String url) {
        LinkVerdict verdict = net.check(url);
        assertThat(verdict.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(net.dialled).isEmpty();
        assertThat(net.lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00:ec2::254", "::ffff:10.0.0.1"})
    void aNameThatStandsForAPrivateAddressIsNotAsked(String address) {
        net.name("rebound.fictional.org", address);
        LinkVerdict verdict = net.check("http://rebound.fictional.org/");
        assertThat(verdict.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(verdict.reason()).contains("rebound.fictional.org");
        assertThat(verdict.seen().privateHost()).isTrue();
        assertThat(net.dialled).isEmpty();
    }

    @Test
    void ofSeveralAddressesOnlyThePublicAreConnectedTo() {
        net.name("mixed.fictional.org", "127.0.0.1", "11.0.0.9", "10.0.0.1");
        assertThat(net.check("http://mixed.fictional.org/").verdict()).isEqualTo(Verdict.OK);
        assertThat(net.dialled)
                .extracting(address -> address.getAddress().getHostAddress())
                .containsExactly("11.0.0.9");
    }

    /** DNS rebinding: a public address for the check, a private one for whoever looks again. */
    @Test
    void aNameIsLookedUpOnceAndThatAddressIsConnectedTo() {
        AtomicInteger times = new AtomicInteger();
        Resolver rebinding = new Resolver() {
            @Override
            public List<InetAddress> addresses(String host) throws java.net.UnknownHostException {
                return List.of(InetAddress.getByName(times.incrementAndGet() == 1 ? "11.0.0.5" : "127.0.0.1"));
            }

            @Override
            public MailDomain mail(String domain) {
                return MailDomain.UNSURE;
            }
        };
        server.on("/again", status(503));
        String url = "http://rebinding.fictional.org/again";
        net.checker(TestNet.quick().build()).withResolver(rebinding).check(List.of(url));
        assertThat(times).hasValue(1);
        assertThat(net.dialled).hasSize(3).allSatisfy(address -> assertThat(
                        address.getAddress().getHostAddress())
                .isEqualTo("11.0.0.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/admin",
                "//169.254.169.254/latest",
                "http://rebound.fictional.org/",
                "http://localhost:8080/"
            })
    void aRedirectToAPrivateHostIsNotFollowed(String location) {
        net.name("rebound.fictional.org", "192.168.0.7");
        server.on("/page", redirect(302, location));
        LinkVerdict verdict = net.check("http://www.fictional.org/page");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("private");
        assertThat(verdict.seen().privateHost()).isTrue();
        assertThat(server.requests()).hasSize(1);
        assertThat(net.dialled).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://rebound.fictional.org/", "http://localhost/"})
    void anAllowedPrivateHostIsAsked(String url) {
        net.name("rebound.fictional.org", "192.168.0.7").name("localhost", "127.0.0.1");
        LinkPolicy policy = TestNet.quick().allowPrivateHosts(true).build();
        assertThat(net.check(policy, url).verdict()).isEqualTo(Verdict.OK);
        assertThat(server.requests()).hasSize(1);
    }
}
