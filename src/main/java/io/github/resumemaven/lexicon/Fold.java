package io.github.resumemaven.lexicon;

import java.text.Normalizer;

/**
 * Text as words are compared: in one case and width, Latin letters without marks, one kind of space. Every character
 * becomes one character, so that offsets stay true.
 */
public final class Fold {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Fold() {}

    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        }
        // Kana, Han and Hangul, of which there are many, are what they are.
        if (c >= '\u3040' && c <= '\uD7FF') {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return fold((char) (c - FULL_WIDTH_OFFSET));
        }
        if (c == '\u3000' || Character.isSpaceChar(c)) {
            return ' ';
        }
        char lower = Character.toLowerCase(c);
        return switch (Character.UnicodeBlock.of(lower).toString()) {
            case "LATIN_1_SUPPLEMENT", "LATIN_EXTENDED_A", "LATIN_EXTENDED_B", "LATIN_EXTENDED_ADDITIONAL" ->
                lower == 'ł'
                        ? 'l'
                        : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                                .charAt(0);
            default -> lower == 'ё' ? 'е' : lower == '’' || lower == '‘' ? '\'' : lower == '〜' ? '~' : lower;
        };
    }

    /** Whether a character belongs to a script that parts words by spaces. */
    public static boolean spaced(char c) {
        return c < 0x1100 ? Character.isLetter(c) : Character.isLetter(c) && c >= 0x1E00 && c < 0x2000;
    }

    /** Whether the words of a text may begin or end inside a run of letters, as Han, kana and Hangul do. */
    public static boolean unspaced(String word) {
        return !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && !spaced(word.charAt(0))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }
}
