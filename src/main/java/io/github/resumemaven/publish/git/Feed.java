package io.github.resumemaven.publish.git;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** Writes a process's input on a thread of its own, so that a process that stops reading cannot block the build. */
final class Feed {

    private final Thread thread;
    private volatile String failure;

    Feed(OutputStream out, Git.Input input) {
        thread = new Thread(() -> write(out, input), "git-input");
        thread.setDaemon(true);
        thread.start();
    }

    private void write(OutputStream out, Git.Input input) {
        try (out) {
            if (input != null) {
                input.writeTo(out);
            }
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
        }
    }

    void end(Duration wait) throws InterruptedException {
        thread.join(wait.toMillis());
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
