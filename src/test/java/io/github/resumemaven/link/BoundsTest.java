package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.first;
import static io.github.resumemaven.link.TestServer.reply;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many at once, how fast, how long. */
class BoundsTest {
    private final TestServer server = new TestServer();
    private final TestNet net = new TestNet(server);
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private TestServer.Answer counted(long millis) {
        return (request, nth, out) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(millis);
            now.decrementAndGet();
            status(200).write(request, nth, out);
        };
    }

    private static List<String> urls(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(pattern, i))
                .toList();
    }

    @Test
    void noMoreThanAllowedAtTheSameTime() {
        server.on("/", counted(50));
        net.checker(TestNet.quick().parallel(3).build()).check(urls(24, "http://h%d.fictional.org/"));
        assertThat(most).hasValue(3);
        assertThat(server.requests()).hasSize(24);
    }

    @Test
    void noMoreThanAllowedForOneHost() {
        server.on("/", counted(50));
        net.checker(TestNet.quick().perHost(2).build()).check(urls(10, "http://www.fictional.org/?%d"));
        assertThat(most).hasValue(2);
        assertThat(server.requests()).hasSize(10);
    }

    @Test
    void requestsToOneHostAreSpaced() {
        long start = System.nanoTime() / 1_000_000;
        server.on("/", status(200));
        net.checker(TestNet.quick().spacing(Duration.ofMillis(150)).build())
                .check(urls(5, "http://www.fictional.org/?%d"));
        assertThat(server.arrivals().get(4) - start).isGreaterThanOrEqualTo(600);
    }

    @Test
    void aSlowHostDoesNotHoldUpTheOthers() {
        server.on("/slow", counted(1500)).on("/", status(200));
        List<String> urls = new ArrayList<>(urls(2, "http://slow.fictional.org/slow?%d"));
        urls.addAll(urls(20, "http://h%d.fictional.org/"));
        Map<String, LinkVerdict> verdicts =
                net.checker(TestNet.quick().parallel(3).perHost(1).build()).check(urls);
        assertThat(verdicts.values()).extracting(LinkVerdict::verdict).containsOnly(Verdict.OK);
        long before = server.requests().stream()
                .takeWhile(request -> !request.target().equals("/slow?1"))
                .count();
        assertThat(before).isEqualTo(21);
    }

    @Test
    void whatTheBudgetDoesNotReachIsSkipped() {
        server.on("/", counted(400));
        LinkPolicy policy =
                TestNet.quick().perHost(1).budget(Duration.ofSeconds(1)).build();
        long start = System.nanoTime();
        Map<String, LinkVerdict> verdicts = net.checker(policy).check(urls(20, "http://www.fictional.org/?%d"));
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(6).toNanos());
        assertThat(verdicts.values())
                .extracting(LinkVerdict::verdict)
                .containsOnly(Verdict.OK, Verdict.SKIPPED)
                .contains(Verdict.OK, Verdict.SKIPPED);
        assertThat(verdicts.values())
                .filteredOn(verdict -> verdict.verdict() == Verdict.SKIPPED)
                .allSatisfy(verdict -> assertThat(verdict.reason()).contains("1 s for all links"));
    }

    @Test
    void aRequestTheBudgetCutsOffIsSkippedNotUnreachable() {
        server.on("/page", (request, nth, out) -> Thread.sleep(10_000));
        LinkPolicy policy = TestNet.quick()
                .timeout(Duration.ofSeconds(8))
                .budget(Duration.ofSeconds(1))
                .build();
        assertThat(net.check(policy, "http://www.fictional.org/page").verdict()).isEqualTo(Verdict.SKIPPED);
    }

    @Test
    void aPauseBeyondTheBudgetIsNotBegun() {
        server.on("/page", reply(429, "Retry-After: 20", ""));
        LinkPolicy policy = TestNet.quick().budget(Duration.ofSeconds(3)).build();
        LinkVerdict verdict = net.check(policy, "http://www.fictional.org/page");
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(verdict.millis()).isLessThan(2500);
    }

    @Test
    void goneOnceWithoutTimeForAnotherLookIsNotDead() {
        server.on("/page", first(status(404)));
        LinkPolicy policy = TestNet.quick()
                .backoff(Duration.ofSeconds(30))
                .budget(Duration.ofSeconds(2))
                .build();
        assertThat(net.check(policy, "http://www.fictional.org/page").verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void anInterruptEndsTheRun() {
        server.on("/", (request, nth, out) -> Thread.sleep(10_000));
        Thread.currentThread().interrupt();
        LinkVerdict verdict = net.check("http://www.fictional.org/");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(verdict.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(verdict.reason()).contains("interrupted");
    }

    @Test
    void progressIsToldInTheCallingThread() {
        server.on("/", status(200));
        List<String> told = new ArrayList<>();
        Thread caller = Thread.currentThread();
        net.checker(TestNet.quick().build()).check(urls(7, "http://h%d.fictional.org/"), (done, total) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            told.add(done + "/" + total);
        });
        assertThat(told).startsWith("0/7").endsWith("7/7").doesNotHaveDuplicates();
    }

    @Test
    void nothingToAskStartsNoThread() {
        Set<Thread> before = threads();
        net.checker(LinkPolicy.builder().mode(LinkMode.LOCAL).build())
                .check(List.of("http://www.fictional.org/", "tel:+493012345678", "mailto:a@fictional.org", "#top"));
        assertThat(before).containsAll(threads());
        assertThat(net.lookedUp).isEmpty();
    }

    @Test
    void noThreadIsLeftBehind() throws Exception {
        Set<Thread> before = threads();
        server.on("/", status(200));
        net.check("http://www.fictional.org/");
        for (int i = 0; i < 500 && !before.containsAll(threads()); i++) {
            Thread.sleep(20);
        }
        assertThat(before).containsAll(threads());
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("resume-links"))
                .collect(Collectors.toSet());
    }

    @Test
    void aPolicyOutOfBoundsIsRefusedByName() {
        assertThatThrownBy(() -> LinkPolicy.builder().parallel(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parallel")
                .hasMessageContaining("from 1 to 64");
    }
}
