package io.github.resumemaven.read.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Runs readings, each within a time and a depth of calls that no input can exceed. May be shared by threads. */
public final class BoundedRun {
    /** How long a machine that is busy with other things may take, by the clock. */
    public static final Duration WAIT = Limits.WAIT;

    /** How often a reading is looked at that is late. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private final DeepThreads threads = new DeepThreads();
    private final Duration time;
    private final Duration wait;

    public BoundedRun() {
        this(WAIT);
    }

    /** @param wait how long the machine may take for a reading, by the clock */
    public BoundedRun(Duration wait) {
        this(Limits.TIME, wait);
    }

    /** @param time how much time of a processor a reading may take */
    BoundedRun(Duration time, Duration wait) {
        this.time = time;
        this.wait = wait;
    }

    /**
     * Gives the work 5 s of a processor, which nothing that a person wrote comes near; a machine that is busy with
     * other things gives them later.
     *
     * @param name what messages call the file
     * @throws UnreadableException if the work throws it, or exceeds the limits
     */
    public <T> T call(String name, Function<Deadline, T> work) {
        Deadline deadline = new Deadline();
        Outcome<T> outcome = new Outcome<>();
        threads.run(() -> outcome.run(work, deadline));
        boolean ended;
        try {
            ended = isEnded(outcome);
        } catch (InterruptedException e) {
            deadline.pass();
            Thread.currentThread().interrupt();
            throw new UnreadableException(name, null, "was not read: interrupted", "Run it again.");
        }
        if (!ended) {
            deadline.pass();
            throw new UnreadableException(
                    name,
                    null,
                    "took longer than " + time.toSeconds() + " s to read",
                    "Look for long runs of brackets, back-ticks or quote marks that were not meant.");
        }
        return outcome.get(name);
    }

    /** Waits for the end; false if it did not come within the limits. */
    private boolean isEnded(Outcome<?> outcome) throws InterruptedException {
        if (outcome.isEndedWithin(LOOK)) {
            return true;
        }
        // What a thread used for others before is asked for now, not at first: that loads classes, for which most have
        // no time. So a late one may be given as much more as it has used of a processor until now.
        long before = outcome.first ? 0 : cpuTime(outcome);
        if (outcome.isEndedWithin(time.minus(LOOK))) {
            return true;
        }
        while (cpuTime(outcome) - before < time.toNanos() && outcome.age() < wait.toNanos()) {
            if (outcome.isEndedWithin(LOOK)) {
                return true;
            }
        }
        return outcome.isEndedWithin(Duration.ZERO);
    }

    /** What the thread of a reading has used of a processor in all its life, in ns: 0 before it begins, too much if unknown. */
    private static long cpuTime(Outcome<?> outcome) {
        Thread thread = outcome.thread;
        if (thread == null) {
            return 0;
        }
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        boolean measured = times.isThreadCpuTimeSupported() && times.isThreadCpuTimeEnabled();
        return measured ? times.getThreadCpuTime(thread.getId()) : System.nanoTime();
    }

    /** Written by the worker before it ends, read behind {@code ended}. */
    private static final class Outcome<T> {
        private final long start = System.nanoTime();
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean first = true;
        private volatile Thread thread;
        private T result;
        private Throwable failure;

        long age() {
            return System.nanoTime() - start;
        }

        boolean isEndedWithin(Duration time) throws InterruptedException {
            return ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
        }

        void run(Function<Deadline, T> work, Deadline deadline) {
            first = DeepThreads.begin();
            thread = Thread.currentThread();
            try {
                result = work.apply(deadline);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            ended.countDown();
            if (failure instanceof StackOverflowError overflow) {
                // The thread ends with the memory of its stack.
                throw overflow;
            }
        }

        T get(String name) {
            if (failure instanceof StackOverflowError) {
                throw new UnreadableException(
                        name, null, "is nested too deeply", "Flatten its lists, quotes or brackets.");
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            return result;
        }
    }
}
