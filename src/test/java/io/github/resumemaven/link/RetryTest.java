package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.first;
import static io.github.resumemaven.link.TestServer.reply;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a server asks to come back later. */
class RetryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final TestServer server = new TestServer();
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private LinkVerdict check(LinkPolicy policy, TestServer.Answer answer) {
        server.on("/page", answer);
        String url = "http://www.fictional.org/page";
        return net.checker(policy)
                .withClock(Clock.fixed(NOON, ZoneOffset.UTC))
                .check(List.of(url))
                .get(url);
    }

    @Test
    void tooManyRequestsForEverIsBlockedAfterThree() {
        LinkVerdict verdict = check(TestNet.quick().build(), status(429));
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(verdict.reason()).contains("429");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void tooManyRequestsOnceIsOk() {
        LinkVerdict verdict = check(TestNet.quick().build(), first(reply(429, "Retry-After: 0", ""), status(200)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "Sun, 1 Mar 2026 12:00:01 GMT"})
    void aPauseTheServerAsksForIsKept(String retryAfter) {
        LinkVerdict verdict =
                check(TestNet.quick().build(), first(reply(429, "Retry-After: " + retryAfter, ""), status(200)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.millis()).isBetween(1000L, 5000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "86400", "999999999", "Sun, 1 Mar 2026 12:01:00 GMT"})
    void aLongerPauseThanAllowedIsNotWaitedForNorCutShort(String retryAfter) {
        LinkPolicy policy = TestNet.quick().budget(Duration.ofSeconds(120)).build();
        LinkVerdict verdict = check(policy, reply(429, "Retry-After: " + retryAfter, ""));
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(server.requests()).hasSize(1);
        assertThat(verdict.millis()).isLessThan(5000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "Sun, 1 Mar 2026 11:00:00 GMT", "1.5"})
    void aPauseThatIsNoneIsTheOwnOne(String retryAfter) {
        LinkVerdict verdict =
                check(TestNet.quick().build(), first(reply(503, "Retry-After: " + retryAfter, ""), status(200)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.millis()).isLessThan(5000);
    }

    @Test
    void thePauseHoldsForTheWholeHost() {
        server.on("/a", first(reply(429, "Retry-After: 1", ""), status(200))).on("/b", status(200));
        LinkPolicy policy = TestNet.quick().perHost(1).build();
        List<String> urls = List.of("http://www.fictional.org/a", "http://www.fictional.org/b");
        long millis = net.checker(policy).check(urls).get(urls.get(1)).millis();
        // "b" was to be asked right behind the first "a"; its own clock starts when it is.
        assertThat(server.requests())
                .extracting(TestServer.Request::target)
                .startsWith("/a")
                .hasSize(3);
        assertThat(server.arrivals().get(1) - server.arrivals().get(0)).isGreaterThan(900);
        assertThat(millis).isLessThan(5000);
    }

    @Test
    void noRetriesMeansOneRequest() {
        LinkVerdict verdict = check(TestNet.quick().retries(0).build(), status(503));
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void pausesDouble() {
        LinkVerdict verdict = check(
                TestNet.quick().backoff(Duration.ofMillis(200)).build(), first(status(500), status(500), status(200)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.millis()).isBetween(600L, 5000L);
    }
}
