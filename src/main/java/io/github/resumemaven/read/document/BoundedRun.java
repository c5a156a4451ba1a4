package io.github.resumemaven.read.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Function;

/** Runs a reading within a time and a depth of calls that no input can exceed. */
public final class BoundedRun {
    /** How long a machine that is busy with other things may take, by the clock. */
    public static final Duration WAIT = Limits.WAIT;

    /** How often a reading is looked at that is late. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private BoundedRun() {}

    /**
     * Gives the work 5 s of a processor, which nothing that a person wrote comes near; a machine that is busy with
     * other things gives them later.
     *
     * @param name what messages call the file
     * @throws UnreadableException if the work throws it, or exceeds the limits
     */
    public static <T> T call(String name, Function<Deadline, T> work) {
        return call(name, WAIT, work);
    }

    /**
     * As above.
     *
     * @param wait how long the machine may take for these 5 s, by the clock
     */
    public static <T> T call(String name, Duration wait, Function<Deadline, T> work) {
        Deadline deadline = new Deadline();
        Outcome<T> outcome = new Outcome<>();
        Thread thread = new Thread(null, () -> outcome.run(work, deadline), "resume-read", Limits.STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(Limits.TIME.toMillis());
            while (thread.isAlive() && !isOver(thread, outcome, wait)) {
                thread.join(LOOK.toMillis());
            }
        } catch (InterruptedException e) {
            deadline.pass();
            Thread.currentThread().interrupt();
            throw new UnreadableException(name, null, "was not read: interrupted", "Run it again.");
        }
        if (thread.isAlive()) {
            deadline.pass();
            throw new UnreadableException(
                    name,
                    null,
                    "took longer than " + Limits.TIME.toSeconds() + " s to read",
                    "Look for long runs of brackets, back-ticks or quote marks that were not meant.");
        }
        return outcome.get(name);
    }

    private static boolean isOver(Thread thread, Outcome<?> outcome, Duration wait) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean measured = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        long used = measured ? threads.getThreadCpuTime(thread.getId()) : Long.MAX_VALUE;
        // A thread that has just ended has no time any more.
        return used < 0 ? !thread.isAlive() : used >= Limits.TIME.toNanos() || outcome.age() >= wait.toNanos();
    }

    /** Written by the worker before it ends, read behind {@code join}. */
    private static final class Outcome<T> {
        private final long start = System.nanoTime();
        private T result;
        private Throwable failure;

        long age() {
            return System.nanoTime() - start;
        }

        void run(Function<Deadline, T> work, Deadline deadline) {
            try {
                result = work.apply(deadline);
            } catch (RuntimeException | Error e) {
                failure = e;
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
