package io.github.resumemaven.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundedRunTest {
    private final BoundedRun bounded = new BoundedRun();

    @Test
    void givesTheResult() {
        assertThat(bounded.<String>call("cv.md", deadline -> "read")).isEqualTo("read");
    }

    @Test
    void endsWorkThatGoesOnForEver() {
        Thread[] worker = new Thread[1];

        assertThatThrownBy(() -> bounded.call("cv.md", deadline -> {
                    worker[0] = Thread.currentThread();
                    while (true) {
                        deadline.check();
                    }
                }))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("cv.md took longer than 5 s to read. Look for");
        assertEnds(worker[0]);
    }

    @Test
    void tellsOfCallsThatAreTooDeep() {
        assertThatThrownBy(() -> bounded.call("cv.md", deadline -> deep(0)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("cv.md is nested too deeply. Flatten its lists, quotes or brackets.");
    }

    @Test
    void keepsNoThreadWhoseStackWasFull() {
        Thread[] worker = new Thread[1];

        assertThatThrownBy(() -> bounded.call("cv.md", deadline -> {
                    worker[0] = Thread.currentThread();
                    return deep(0);
                }))
                .isInstanceOf(UnreadableException.class);

        assertThat(threads(100)).doesNotContain(worker[0]);
    }

    private static int deep(int level) {
        return level < 0 ? level : deep(level + 1) + 1;
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        assertThatThrownBy(() -> bounded.call("cv.md", deadline -> {
                    throw new IllegalStateException("a fault of ours");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault of ours");
    }

    @Test
    void keepsAThreadForTheNextWork() {
        assertThat(threads(100)).hasSizeLessThan(100);
    }

    @Test
    void endsThreadsThatHaveNothingToDo() {
        Thread worker = bounded.call("cv.md", deadline -> Thread.currentThread());

        assertThat(worker.isDaemon()).isTrue();
        assertEnds(worker);
    }

    @Test
    void countsTheTimeOfEachWorkAlone() {
        BoundedRun second = new BoundedRun(Duration.ofSeconds(1), Duration.ofMinutes(5));
        Thread first = second.call("cv.md", deadline -> busyAndLate());
        Thread next = null;
        while (next != first) {
            next = second.call("cv.md", deadline -> Thread.currentThread() == first ? busyAndLate() : null);
        }

        assertThat(next).as("its second work is not refused").isSameAs(first);
    }

    @Test
    void givesUpWhereTheMachineGivesNoTime() {
        BoundedRun impatient = new BoundedRun(Duration.ofMillis(1), Duration.ofMillis(1));

        assertThatThrownBy(() -> impatient.call("cv.md", BoundedRunTest::sleep))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("cv.md took longer than");
    }

    @Test
    void stopsTheWorkOfACallerThatIsInterrupted() {
        Thread[] worker = new Thread[1];
        Thread caller = Thread.currentThread();

        assertThatThrownBy(() -> bounded.call("cv.md", deadline -> {
                    worker[0] = Thread.currentThread();
                    caller.interrupt();
                    return sleep(deadline);
                }))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("cv.md was not read: interrupted. Run it again.");
        assertThat(Thread.interrupted()).as("the caller is told").isTrue();
        assertEnds(worker[0]);
    }

    /** Which threads do that many works, one after the other. */
    private Set<Thread> threads(int works) {
        Set<Thread> threads = new HashSet<>();
        for (int i = 0; i < works; i++) {
            threads.add(bounded.call("cv.md", deadline -> Thread.currentThread()));
        }
        return threads;
    }

    /** Uses 0.8 s of a processor, and is late by the clock, so that this is asked for. */
    private static Thread busyAndLate() {
        long end = used() + Duration.ofMillis(800).toNanos();
        while (used() < end) {
            Thread.onSpinWait();
        }
        sleep(Duration.ofMillis(500));
        return Thread.currentThread();
    }

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T sleep(Deadline deadline) {
        while (true) {
            deadline.check();
            sleep(Duration.ofMillis(1));
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a worker", e);
        }
    }

    private static void assertEnds(Thread worker) {
        assertThat(worker).satisfies(thread -> thread.join(60_000)).satisfies(thread -> assertThat(thread.isAlive())
                .isFalse());
    }
}
