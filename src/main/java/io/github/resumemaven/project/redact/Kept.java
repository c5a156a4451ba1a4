package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Span;
import java.util.BitSet;

/**
 * A text of which parts were cut out.
 *
 * @param text what is left
 * @param places where each of its characters stood before, and behind them the length of the whole
 */
record Kept(String text, int[] places) {

    static Kept all(String text) {
        return without(text, new BitSet());
    }

    static Kept without(String text, BitSet gone) {
        StringBuilder left = new StringBuilder(text.length());
        int[] places = new int[text.length() - gone.cardinality() + 1];
        for (int i = gone.nextClearBit(0); i < text.length(); i = gone.nextClearBit(i + 1)) {
            places[left.length()] = i;
            left.append(text.charAt(i));
        }
        places[left.length()] = text.length();
        return new Kept(left.toString(), places);
    }

    /** The same after more was cut out of what was left. */
    Kept then(Kept next) {
        int[] all = new int[next.places.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = places[next.places[i]];
        }
        return new Kept(next.text, all);
    }

    /** Where something stood before. */
    Span before(Span span) {
        int start = places[span.start()];
        return new Span(start, Math.max(start, span.isEmpty() ? start : places[span.end() - 1] + 1));
    }

    /** What was cut, as stretches of the text before. */
    BitSet cut() {
        BitSet cut = new BitSet();
        cut.set(0, places[places.length - 1]);
        for (int i = 0; i < places.length - 1; i++) {
            cut.clear(places[i]);
        }
        return cut;
    }
}
