package io.github.resumemaven.render.plain;

/**
 * Characters that act instead of being read: those that make a terminal do something, and those that turn the order of the
 * text around them (Unicode bidirectional embeddings, overrides and isolates, UAX #9, 2.1–2.4).
 */
public final class Controls {
    private Controls() {}

    /** The text without them; line ends stay. */
    public static String without(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !acts(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean acts(int c) {
        return Character.isISOControl(c) && c != '\n' || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
