package io.github.resumemaven.lint;

/** Kinds of characters that rules of typography ask for. Han beyond the Basic Multilingual Plane counts as none. */
public final class Characters {
    private Characters() {}

    /** A Chinese character: the unified ideographs, 々 and 〇. */
    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '々' || c == '〇';
    }

    public static boolean isKanaOrHangul(char c) {
        return c >= 0x3041 && c <= 0x30FF && c != '・' && c != '゠'
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xFF66 && c <= 0xFF9D;
    }

    public static boolean isCjk(char c) {
        return isHan(c) || isKanaOrHangul(c);
    }

    public static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter of a script that parts words by spaces. */
    public static boolean isSpacedLetter(char c) {
        return isAsciiLetter(c) || c >= 0x00C0 && c < 0x1100 && Character.isLetter(c);
    }

    /** Part of a word of a script that parts words by spaces. */
    public static boolean isWordPart(char c) {
        return isSpacedLetter(c) || isDigit(c);
    }

    /** Printable ASCII. */
    public static boolean isAsciiGraphic(char c) {
        return c > 0x20 && c < 0x7F;
    }

    /** A space or line end of ASCII. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Punctuation that brings its own white space: 、。，；：！？ and brackets as wide as a Chinese character. */
    public static boolean isWidePunctuation(char c) {
        return c >= 0x3001 && c <= 0x3002
                || c >= 0x3008 && c <= 0x3011
                || c >= 0x3014 && c <= 0x301B
                || "，；：！？（）．［］｛｝".indexOf(c) >= 0;
    }
}
