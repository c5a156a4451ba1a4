package io.github.resumemaven.render.source;

import java.text.Normalizer;

/** Text without its white space and invisible characters: what stays the same however an output breaks its lines. */
public final class Squeezed {
    private Squeezed() {}

    public static String of(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        composed(text).codePoints().filter(c -> !isSpace(c)).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || isVariation(c);
    }

    /** A letter and its accent as one character where there is one: the same text to readers. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Which drawing of the character in front is meant (Unicode's Variation_Selector). */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Whether the text says something: letters, digits or the marks of a rating; all else only parts or adorns. */
    public static boolean says(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || "★☆⭐✓✔✗✘".indexOf(c) >= 0)
                || text.codePoints().filter(c -> "●○■□▰▱".indexOf(c) >= 0).count() > 2;
    }
}
