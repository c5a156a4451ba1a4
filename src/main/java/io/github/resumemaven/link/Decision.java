package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;

/** What to do after an answer. */
sealed interface Decision {

    /**
     * The verdict stands.
     *
     * @param status the HTTP status, or 0
     */
    record Done(Verdict verdict, String reason, int status, Observations seen) implements Decision {
        Done(Verdict verdict, String reason, int status) {
            this(verdict, reason, status, Observations.NONE);
        }

        Done seeing(Observations other) {
            return new Done(verdict, reason, status, other);
        }
    }

    /**
     * The same address is asked again.
     *
     * @param nanos the pause before
     * @param wholeHost whether the host asked for the pause, so that its other addresses wait too
     * @param otherwise the verdict when there is no time for that
     */
    record Again(long nanos, boolean wholeHost, Done otherwise) implements Decision {}

    /** A redirect is followed. */
    record Follow(Address to, boolean permanent) implements Decision {}
}
