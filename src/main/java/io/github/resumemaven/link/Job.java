package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One address on its way to a verdict. In the hands of one thread at a time; the queue hands it over. */
final class Job {
    final Address asked;
    final Cookies cookies = new Cookies();
    private final List<Hop> hops = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    /** A redirect that was followed. */
    record Hop(Address to, boolean permanent) {}

    Address current;
    /** Requests sent; read by the waiting thread when time runs out. */
    volatile int requests;
    /** Attempts at the current address that failed in passing. */
    int failures;
    /** Whether the current address said "gone" once. */
    boolean goneOnce;

    long startNanos;
    /** What was read of the page; null for nothing. */
    Page page;
    /** The verdict that waits for the answer over https, which may come too late; null while there is none. */
    volatile Decision.Done beforeHttps;

    private Address beforeHttpsAt;

    Job(Address asked) {
        this.asked = asked;
        this.current = asked;
        visited.add(key(asked));
    }

    /** Moves to the next address; false when it was visited before in the same state. */
    boolean follow(Address to, boolean permanent) {
        Address page = to.withoutFragment();
        if (!visited.add(key(page))) {
            return false;
        }
        hops.add(new Hop(page, permanent));
        current = page;
        failures = 0;
        goneOnce = false;
        return true;
    }

    /** An address asked with cookies is another one than without: one second visit, not more. */
    private String key(Address address) {
        return (cookies.of(address).isEmpty() ? "" : "with cookies ") + address;
    }

    List<Hop> hops() {
        return hops;
    }

    /** Tries the same address over https before the verdict is given. */
    void tryHttps(Decision.Done verdict) {
        beforeHttpsAt = current;
        current = asked.overHttps();
        beforeHttps = verdict;
    }

    /** Where the page was found, or where the trail broke off. */
    Address end() {
        return beforeHttps == null ? current : beforeHttpsAt;
    }
}
