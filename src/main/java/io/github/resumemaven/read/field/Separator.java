package io.github.resumemaven.read.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign that parts two pieces, with the blanks around it.
 *
 * @param signs what it begins with behind a blank, if there is one: where nothing of that stands, it is not looked for
 */
record Separator(Piece.Gap gap, String signs, Pattern pattern) {
    Separator(Piece.Gap gap, String signs, String pattern) {
        this(gap, signs, Pattern.compile(pattern));
    }

    /** The character at a place, or the one behind it if that is a blank; a blank if both are, or the text ends. */
    static char sign(String folded, int at) {
        int next = isBlank(folded.charAt(at)) && at + 1 < folded.length() ? at + 1 : at;
        return isBlank(folded.charAt(next)) ? ' ' : folded.charAt(next);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /**
     * Where it ends if it begins at a place; -1 if it does not.
     *
     * @param sign the one of that place
     */
    int end(char sign, String folded, int at) {
        if (signs.indexOf(sign) < 0) {
            return -1;
        }
        Matcher matcher = pattern.matcher(folded).region(at, folded.length());
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
