package io.github.resumemaven.link.http;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Closes sockets whose time is up. A socket's own timeout starts anew with each byte, so a server that sends one byte
 * now and then would be waited for without end, in the head of an answer and in a TLS handshake alike.
 */
public final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;
    private final Set<Socket> watched = ConcurrentHashMap.newKeySet();

    public Watchdog() {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "resume-links-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Closes {@code socket} after {@code nanos}, unless the guard is closed before. */
    Guard over(Socket socket, long nanos) {
        watched.add(socket);
        return new Guard(socket, nanos);
    }

    /** Ends all that is still going on. */
    @Override
    public void close() {
        timer.shutdownNow();
        watched.forEach(Watchdog::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            // There is nobody left to tell.
        }
    }

    /** One socket and its time. */
    final class Guard implements AutoCloseable {
        private final Socket socket;
        private final long end;
        private final ScheduledFuture<?> task;

        private Guard(Socket socket, long nanos) {
            this.socket = socket;
            end = System.nanoTime() + nanos;
            task = timer.schedule(() -> Watchdog.close(socket), nanos, TimeUnit.NANOSECONDS);
        }

        boolean expired() {
            return remainingMillis() <= 0;
        }

        long remainingMillis() {
            return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }

        @Override
        public void close() {
            task.cancel(false);
            watched.remove(socket);
        }
    }
}
