package io.github.resumemaven.read.field;

import java.util.BitSet;
import java.util.List;

/** The quotations in a line: what stands between two marks is one piece, marks included. */
final class Quotes {
    private static final String OPENING = "\"“„«「『《〈";

    /** What closes each of them: some write „so”, others „so“. */
    private static final List<String> CLOSING = List.of("\"", "”", "”“", "»", "」", "』", "》", "〉");

    private static final String WIDE = "「『《〈";

    /** A longer one is a passage. */
    private static final int LONGEST = 120;

    /** Where a cut would part a mark from its partner. */
    private final BitSet within = new BitSet();

    private final BitSet edges = new BitSet();

    private Quotes(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at + 1) {
                within.set(at + 1, end);
                if (WIDE.indexOf(text.charAt(at)) >= 0) {
                    edges.set(at);
                    edges.set(end);
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    static Quotes of(String text) {
        return new Quotes(text);
    }

    /** The offset behind the mark that closes the one here; 0 if none is here, or nothing closes it. */
    private static int end(String text, int at) {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) {
            return 0;
        }
        String closing = CLOSING.get(kind);
        for (int i = at + 1; i < Math.min(text.length(), at + LONGEST); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a quotation begins or ends here that parts a line as brackets do, in scripts without spaces. */
    boolean setsOff(int at) {
        return edges.get(at);
    }

    /** Whether a cut here would part a mark from its partner. */
    boolean around(int at) {
        return within.get(at);
    }
}
