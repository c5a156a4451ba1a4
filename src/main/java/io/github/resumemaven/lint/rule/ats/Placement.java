package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Where pieces of a source stand in a text that was made of it, both without their spaces. */
final class Placement {
    /** Shorter pieces say the same in several places too often; in halves of a Han character. */
    private static final int SHORTEST = 10;

    /**
     * A piece of the source that the text has once.
     *
     * @param span in the source
     * @param text what is looked for
     * @param at where it is found
     */
    record Place(Span span, String text, int at) {
        int end() {
            return at + text.length();
        }
    }

    private Placement() {}

    /** The pieces that stand in {@code text} exactly once, in source order. */
    static List<Place> of(Document document, String text) {
        List<Place> places = new ArrayList<>();
        Walk.inlines(document).forEach(inline -> {
            if (inline instanceof Inline.Text piece) {
                add(places, piece.text(), piece.span(), text);
            }
        });
        if (document.format() != Document.Format.MARKDOWN) {
            add(places, document.data(), text);
        }
        return places;
    }

    private static void add(List<Place> places, Data data, String text) {
        if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> add(places, pair.value(), text));
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(item -> add(places, item, text));
        } else if (data instanceof Data.Scalar scalar) {
            add(places, scalar.text(), scalar.span(), text);
        }
    }

    private static void add(List<Place> places, String piece, Span span, String text) {
        if (CellWidth.of(piece.strip()) >= SHORTEST) {
            String wanted = squeezed(piece);
            int at = text.indexOf(wanted);
            if (at >= 0 && text.indexOf(wanted, at + 1) < 0) {
                places.add(new Place(span, wanted, at));
            }
        }
    }

    static String squeezed(List<String> lines) {
        return squeezed(String.join("", lines));
    }

    /** Without what tells neither a reader nor us anything: spaces, marks of direction and of variants. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || !isBlank(c))
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F;
    }
}
