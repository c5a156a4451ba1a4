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
            char c = text.charAt(i);
            // White space may be any other in the source: indents, line ends.
            int at = Character.isWhitespace(c) ? place : behindSpace(written, place);
            int found = written.indexOf(c, at);
            // Escapes and markup are short; a character that is far away is another one.
            boolean near = found >= 0 && found - at <= (Character.isWhitespace(c) ? 0 : 12);
            place = near ? found : place;
            offsets[i] = span.start() + Math.min(place, Math.max(0, written.length() - 1));
            place = near ? place + 1 : place;
        }
        return offsets;
    }

    private static int behindSpace(String written, int from) {
        int at = from;
        while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
            at++;
        }
        return at;
    }
}
