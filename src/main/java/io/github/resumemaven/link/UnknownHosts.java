package io.github.resumemaven.link;

import io.github.resumemaven.link.Decision.Done;

/** The verdict on a host nobody knows. Without a network every host is unknown. */
final class UnknownHosts {
    private UnknownHosts() {}

    static Done done(String reason, boolean networkWorks) {
        return networkWorks
                ? new Done(Verdict.DEAD, reason, 0)
                : new Done(
                        Verdict.UNREACHABLE,
                        reason + "; but no other host was found either, so the network may be down",
                        0);
    }
}
