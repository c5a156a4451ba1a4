package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

    @Test
    void resultsStandInTheOrderOfWhatTheyWereMadeOf() {
        assertThat(Parallel.map(MANY, number -> number * 2))
                .isEqualTo(MANY.stream().map(number -> number * 2).toList());
    }

    @Test
    void aFailureIsToldWhenAllThatWasBegunHasEnded() {
        CountDownLatch failing = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        assertThatThrownBy(() -> Parallel.map(MANY, number -> {
                    if (number == 0) {
                        failing.countDown();
                        throw new UserFault("0");
                    }
                    begun.incrementAndGet();
                    pause(failing);
                    return ended.incrementAndGet();
                }))
                .hasMessage("0");
        assertThat(ended.get()).isEqualTo(begun.get());
    }

    /** Until the other has failed, and a little longer. */
    private static void pause(CountDownLatch failing) {
        try {
            failing.await(1, TimeUnit.SECONDS);
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofSeveralFailuresTheFirstIsTold() {
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> Parallel.map(MANY, number -> {
                        if (number % 10 == 7) {
                            throw new UserFault("" + number);
                        }
                        return number;
                    }))
                    .hasMessage("7");
        }
    }

    @Test
    void oneAloneIsDoneByWhoeverAsks() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Parallel.map(List.of(1), number -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }
}
