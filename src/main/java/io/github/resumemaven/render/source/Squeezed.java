package io.github.resumemaven.render.source;

import java.util.regex.Pattern;

/** Text without its white space and invisible characters: what stays the same however an output breaks its lines. */
public final class Squeezed {
    private static final Pattern ENDS =
            Pattern.compile("^[^\\p{L}\\p{N}★☆⭐✓✔✗✘●○■□▰▱+#]+|[^\\p{L}\\p{N}★☆⭐✓✔✗✘●○■□▰▱+#%]+$");

    private Squeezed() {}

    public static String of(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Whether the text says something: letters, digits or the marks of a rating; all else only parts or adorns. */
    public static boolean says(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || "★☆⭐✓✔✗✘".indexOf(c) >= 0)
                || text.codePoints().filter(c -> "●○■□▰▱".indexOf(c) >= 0).count() > 2;
    }

    /** Without the punctuation at its ends: separators between two values belong to neither. */
    public static String trimmed(String text) {
        return ENDS.matcher(text).replaceAll("");
    }
}
