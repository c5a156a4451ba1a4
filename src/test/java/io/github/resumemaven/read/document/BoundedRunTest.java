package io.github.resumemaven.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundedRunTest {

    @Test
    void givesTheResult() {
        assertThat(BoundedRun.<String>call("cv.md", deadline -> "read")).isEqualTo("read");
    }

    @Test
    void endsWorkThatGoesOnForEver() {
        Thread[] worker = new Thread[1];

        assertThatThrownBy(() -> BoundedRun.call("cv.md", deadline -> {
                    worker[0] = Thread.currentThread();
                    while (true) {
                        deadline.check();
                    }
                }))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("cv.md took longer than 5 s to read. Look for");
        assertThat(worker[0]).satisfies(thread -> thread.join(60_000)).satisfies(thread -> assertThat(thread.isAlive())
                .isFalse());
    }

    @Test
    void tellsOfCallsThatAreTooDeep() {
        assertThatThrownBy(() -> BoundedRun.call("cv.md", deadline -> deep(0)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("cv.md is nested too deeply. Flatten its lists, quotes or brackets.");
    }

    private static int deep(int level) {
        return level < 0 ? level : deep(level + 1) + 1;
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        assertThatThrownBy(() -> BoundedRun.call("cv.md", deadline -> {
                    throw new IllegalStateException("a fault of ours");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault of ours");
    }
}
