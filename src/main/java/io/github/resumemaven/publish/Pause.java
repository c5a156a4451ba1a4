package io.github.resumemaven.publish;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits between tries: longer each time, and never the same, so that racing publishers drift apart. */
final class Pause {

    private static final long FIRST = 100;
    private static final long LONGEST = 4_000;

    private Pause() {}

    /** @param attempt the try that just ended, from 1 */
    static void after(int attempt) throws PublishException {
        long most = Math.min(LONGEST, FIRST << Math.min(attempt, 10));
        sleep(Duration.ofMillis(most / 4 + ThreadLocalRandom.current().nextLong(most)));
    }

    static void sleep(Duration time) throws PublishException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PublishException.fault("Publishing was interrupted.");
        }
    }
}
