package io.github.resumemaven.publish.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads a process's output on a thread of its own, and keeps at most a given number of bytes (and one more, to show that
 * there were more). A grandchild such as an ssh master connection may keep the pipe open for ever; hence the wait in
 * {@link #bytes} is bounded.
 */
final class Drain {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread thread;

    Drain(InputStream in, int max) {
        thread = new Thread(() -> read(in, max), "git-output");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream in, int max) {
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (kept) {
                    kept.write(buffer, 0, Math.min(n, max + 1 - kept.size()));
                }
            }
        } catch (IOException e) {
            // The process was killed; what it said so far is all there is.
        }
    }

    byte[] bytes(Duration wait) throws InterruptedException {
        thread.join(wait.toMillis());
        synchronized (kept) {
            return kept.toByteArray();
        }
    }
}
