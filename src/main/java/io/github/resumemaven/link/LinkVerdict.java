package io.github.resumemaven.link;

import java.util.Objects;

/**
 * The answer about one address.
 *
 * @param url the address as it was asked for
 * @param verdict what became of it
 * @param reason why, in words, without the address and without a full stop; never empty
 * @param status the last HTTP status, 0 when there was none
 * @param finalUrl where the page was found in the end, or where the trail broke off; null when nothing was asked
 * @param attempts requests sent for it, 0 when none (or when the cache knew)
 * @param millis from the first request to the verdict, pauses included
 * @param cached whether an earlier run found it alive and nothing was asked now
 * @param seen what else was noticed; never null
 */
public record LinkVerdict(
        String url,
        Verdict verdict,
        String reason,
        int status,
        String finalUrl,
        int attempts,
        long millis,
        boolean cached,
        Observations seen) {

    /** How the reason begins when the time for all links was used up. */
    static final String OUT_OF_TIME = "not asked in time";

    public LinkVerdict {
        Objects.requireNonNull(url);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(seen);
    }

    /** Whether nothing is known because the time for all links was used up. */
    public boolean isOutOfTime() {
        return verdict == Verdict.SKIPPED && reason.startsWith(OUT_OF_TIME);
    }

    /** A verdict that took no request. */
    public static LinkVerdict unasked(String url, Verdict verdict, String reason) {
        return unasked(url, verdict, reason, Observations.NONE);
    }

    /** A verdict that took no request. */
    public static LinkVerdict unasked(String url, Verdict verdict, String reason, Observations seen) {
        return new LinkVerdict(url, verdict, reason, 0, null, 0, 0, false, seen);
    }
}
