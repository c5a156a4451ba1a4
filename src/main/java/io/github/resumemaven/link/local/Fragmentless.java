package io.github.resumemaven.link.local;

import io.github.resumemaven.link.Fragments;

/** The path in a reference: without query and fragment, decoded. */
final class Fragmentless {
    private Fragmentless() {}

    static String path(String reference) {
        return Fragments.decode(reference.split("[?#]", 2)[0]);
    }
}
