package io.github.resumemaven.publish;

import java.time.Duration;

/**
 * How long and how often.
 *
 * @param reading the longest time for one question to the remote
 * @param transfer the longest time for moving files, either way
 * @param attempts the most tries when other publishers get in first; at least 1
 * @param retrying no new try starts later than this after the first
 */
public record Limits(Duration reading, Duration transfer, int attempts, Duration retrying) {

    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(60), Duration.ofMinutes(10), 10, Duration.ofSeconds(60));
}
