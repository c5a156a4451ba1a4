package io.github.resumemaven.render.check;

/** Text without its white space and invisible characters: what stays the same however an output breaks its lines. */
final class Squeezed {
    private Squeezed() {}

    static String of(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Whether the text says something: letters, digits or the marks of a rating; all else only parts or adorns. */
    static boolean says(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || "★☆⭐✓✔✗✘".indexOf(c) >= 0)
                || text.codePoints().filter(c -> "●○■□▰▱".indexOf(c) >= 0).count() > 2;
    }
}
