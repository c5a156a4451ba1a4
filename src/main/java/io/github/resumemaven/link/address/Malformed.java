package io.github.resumemaven.link.address;

import java.util.Objects;

/**
 * What keeps browsers from opening an address.
 *
 * @param reason in words, continuing "the address ..."
 * @param repaired what it most likely should be, or null when nothing is likely
 */
public record Malformed(String reason, String repaired) {
    public Malformed {
        Objects.requireNonNull(reason);
    }
}
