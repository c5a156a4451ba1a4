package io.github.resumemaven.link;

import java.time.Duration;

/**
 * How fast and how long servers are asked.
 *
 * @param parallel requests at the same time, from 1 to 64
 * @param perHost requests at the same time to one host, at least 1
 * @param spacing least time between the starts of two requests to one host, zero or more
 * @param retries how often a request that failed in passing is made again, from 0 to 10
 * @param backoff pause before the first retry, doubled for each further one, up to a quarter added by chance
 * @param retryAfterCap the longest {@code Retry-After} that is waited for; a server that wants more is not asked again
 * @param budget time for the whole run; what is not asked by then is skipped
 */
public record Pace(
        int parallel,
        int perHost,
        Duration spacing,
        int retries,
        Duration backoff,
        Duration retryAfterCap,
        Duration budget) {

    /** 8 in parallel, 2 per host, 250 ms apart, 2 retries from 1 s, 30 s of Retry-After, 120 s in all. */
    public static final Pace DEFAULT = new Pace(
            8, 2, Duration.ofMillis(250), 2, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(120));

    public Pace {
        Require.between("parallel", parallel, 1, 64);
        Require.between("perHost", perHost, 1, 64);
        Require.between("retries", retries, 0, 10);
        Require.notNegative("spacing", spacing);
        Require.notNegative("backoff", backoff);
        Require.notNegative("retryAfterCap", retryAfterCap);
        Require.positive("budget", budget);
    }
}
