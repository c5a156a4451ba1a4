package io.github.resumemaven.read.field;

import java.util.ArrayList;
import java.util.List;

/** The quotations in a line: what stands between two marks is one piece, marks included. */
final class Quotes {
    private static final String OPENING = "“„«「『《〈";
    private static final String CLOSING = "”“»」』》〉";
    private static final String WIDE = "「『《〈";
    private static final char EITHER = '"';

    /** A longer one is a passage. */
    private static final int LONGEST = 120;

    private record Quotation(int from, int to, boolean wide) {}

    private final List<Quotation> all = new ArrayList<>();

    private Quotes(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at + 1 && end - at <= LONGEST) {
                all.add(new Quotation(at, end, WIDE.indexOf(text.charAt(at)) >= 0));
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
        char open = text.charAt(at);
        if (open == EITHER) {
            return text.indexOf(EITHER, at + 1) + 1;
        }
        int kind = OPENING.indexOf(open);
        if (kind < 0) {
            return 0;
        }
        int end = text.indexOf(CLOSING.charAt(kind), at + 1);
        // Some write „so”, others „so“.
        return (end < 0 && open == '„' ? text.indexOf('”', at + 1) : end) + 1;
    }

    /** Whether a quotation begins or ends here that parts a line as brackets do, in scripts without spaces. */
    boolean setsOff(int at) {
        return !all.isEmpty() && all.stream().anyMatch(one -> one.wide() && (one.from() == at || one.to() == at));
    }

    /** Whether a cut here would part a mark from its partner. */
    boolean around(int at) {
        return !all.isEmpty() && all.stream().anyMatch(one -> one.from() < at && at < one.to());
    }
}
