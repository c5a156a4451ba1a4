package io.github.resumemaven.link;

import java.util.Locale;

/** What became of an address. Only {@link #DEAD} is an error. */
public enum Verdict {
    /** The page answered. */
    OK,
    /** The page answered at another address. */
    REDIRECTED,
    /** Not there: 404 or 410 seen twice, a host that does not exist, or an address no browser can open. */
    DEAD,
    /** The server does not talk to machines, or asks to log in. It says nothing about what a person sees. */
    BLOCKED,
    /** No usable answer now: server errors, timeouts, resets, TLS faults, no network. */
    UNREACHABLE,
    /** Not asked: excluded, private, another scheme, local mode, or out of time. */
    SKIPPED;

    /** The name as reports spell it, such as {@code dead}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a reader sees the page: {@link #OK} or {@link #REDIRECTED}. */
    public boolean isAlive() {
        return this == OK || this == REDIRECTED;
    }
}
