package io.github.resumemaven.render.source;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.Arrays;

/** Finds for each character of a decoded text where it stands in the source. */
final class Alignment {
    private Alignment() {}

    /** Characters that the source writes otherwise (entities) get the place where they should stand. */
    static int[] offsets(SourceText source, String text, Span span) {
        String written = source.text(span);
        int[] offsets = new int[text.length()];
        int from = Math.max(0, written.indexOf(text));
        if (written.startsWith(text, from)) {
            Arrays.setAll(offsets, i -> span.start() + from + i);
            return offsets;
        }
        int place = 0;
        for (int i = 0; i < text.length(); i++) {
            int found = written.indexOf(text.charAt(i), place);
            // Escapes and markup are short; a character that is far away is another one.
            if (found >= 0 && found - place <= 12) {
                place = found;
            }
            offsets[i] = span.start() + Math.min(place, Math.max(0, written.length() - 1));
            place = found >= 0 && found == place ? place + 1 : place;
        }
        return offsets;
    }
}
