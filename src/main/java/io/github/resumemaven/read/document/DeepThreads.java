package io.github.resumemaven.read.document;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads with a deep stack, one for each work at a time. Making one takes longer than reading half a page does; so it waits a
 * little for the next work before it ends. None keeps a program from ending.
 */
final class DeepThreads {
    static final Duration IDLE = Duration.ofSeconds(1);

    private final Executor pool = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new SynchronousQueue<>(),
            work -> new DeepThread(work));

    /** Runs work in a thread of its own. It must tell itself how it ended; what it throws ends the thread and nothing else. */
    void run(Runnable work) {
        pool.execute(work);
    }

    /** Says in one of these threads that work begins; whether it is the thread's first. */
    static boolean begin() {
        DeepThread thread = (DeepThread) Thread.currentThread();
        boolean first = !thread.used;
        thread.used = true;
        return first;
    }

    private static final class DeepThread extends Thread {
        /** Asked by the thread itself only. */
        private boolean used;

        DeepThread(Runnable work) {
            super(null, work, "resume-read", Limits.STACK_BYTES);
            setDaemon(true);
            setUncaughtExceptionHandler((thread, failure) -> {});
        }
    }
}
