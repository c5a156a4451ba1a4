package io.github.resumemaven.read.document;

import java.util.function.Function;

/** Runs a parser within a time and a depth of calls that no input can exceed. */
final class BoundedRun {
    private BoundedRun() {}

    /** @throws UnreadableException if the work throws it, or exceeds {@link Limits} */
    static <T> T call(String name, Function<Deadline, T> work) {
        Deadline deadline = new Deadline();
        Outcome<T> outcome = new Outcome<>();
        Thread thread = new Thread(null, () -> outcome.run(work, deadline), "resume-read", Limits.STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(Limits.TIME.toMillis());
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
                    "took longer than " + Limits.TIME.toSeconds() + " s to parse",
                    "Look for long runs of brackets, back-ticks or quote marks that were not meant.");
        }
        return outcome.get(name);
    }

    /** Written by the worker before it ends, read behind {@code join}. */
    private static final class Outcome<T> {
        private T result;
        private Throwable failure;

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
