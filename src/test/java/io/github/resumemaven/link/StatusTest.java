package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.first;
import static io.github.resumemaven.link.TestServer.reply;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a status means, and how many requests it takes to be sure. */
class StatusTest {
    private final TestServer server = new TestServer();
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private LinkVerdict check(TestServer.Answer answer) {
        server.on("/page", answer);
        return net.check("http://www.fictional.org/page");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 203, 204, 206})
    void successIsOk(int status) {
        LinkVerdict verdict = check(status(status));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.finalUrl()).isEqualTo("http://www.fictional.org/page");
        assertThat(verdict.attempts()).isEqualTo(1);
        assertThat(server.count("/page")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void goneTwiceIsDead(int status) {
        LinkVerdict verdict = check(status(status));
        assertThat(verdict.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(verdict.reason()).contains(String.valueOf(status)).contains("twice");
        assertThat(server.count("/page")).isEqualTo(2);
    }

    @Test
    void goneOnceIsAlive() {
        LinkVerdict verdict = check(first(status(404), status(200)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(server.count("/page")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 407, 451, 999})
    void refusalIsBlockedAtOnce(int status) {
        LinkVerdict verdict = check(status(status));
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(verdict.reason()).contains("refuses").contains(String.valueOf(status));
        assertThat(server.count("/page")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 404, 503})
    void proofOfBeingHumanIsBlocked(int status) {
        LinkVerdict verdict = check(reply(status, "cf-mitigated: challenge", ""));
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(verdict.reason()).contains("human");
        assertThat(server.count("/page")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 403, 500, 999})
    void anyRefusalOfAHostKnownForItIsBlocked(int status) {
        server.on("/in/somebody", status(status));
        net.name("www.linkedin.com", TestNet.PUBLIC);
        LinkVerdict verdict = net.check("http://www.linkedin.com/in/somebody");
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(verdict.reason()).contains("999");
        assertThat(server.count("/in/somebody")).isEqualTo(1);
    }

    @Test
    void anAnswerOfAHostKnownToRefuseCounts() {
        server.on("/in/somebody", status(200));
        net.name("www.linkedin.com", TestNet.PUBLIC);
        assertThat(net.check("http://www.linkedin.com/in/somebody").verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 520, 408})
    void passingFaultIsAskedThreeTimesAndUnreachable(int status) {
        LinkVerdict verdict = check(status(status));
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(server.count("/page")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 406, 416, 501, 521, 525, 530})
    void lastingFaultIsUnreachableAtOnce(int status) {
        LinkVerdict verdict = check(status(status));
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(server.count("/page")).isEqualTo(1);
    }

    @Test
    void aFaultThatPassesIsOk() {
        LinkVerdict verdict = check(first(status(503), status(500), status(200)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.attempts()).isEqualTo(3);
    }

    @Test
    void anAcceptedStatusIsOk() {
        server.on("/page", status(403));
        LinkPolicy policy = TestNet.quick()
                .accept(AcceptedStatuses.parse("fictional.org=403+405"))
                .build();
        assertThat(net.check(policy, "http://www.fictional.org/page").verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void manySpellingsOfOneAddressAreOneRequest() {
        server.on("/page", status(200));
        List<String> urls = List.of(
                "http://www.fictional.org/page",
                "HTTP://WWW.Fictional.ORG:80/page",
                "http://www.fictional.org/page#part",
                "http://www.fictional.org./x/../page",
                "http://www.fictional.org/page");
        Map<String, LinkVerdict> verdicts = net.checker(TestNet.quick().build()).check(urls);
        assertThat(verdicts).hasSize(4).allSatisfy((url, verdict) -> {
            assertThat(verdict.url()).isEqualTo(url);
            assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        });
        assertThat(server.requests()).hasSize(1);
    }
}
