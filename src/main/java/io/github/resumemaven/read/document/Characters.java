package io.github.resumemaven.read.document;

/** Questions about characters that the JDK does not answer. */
final class Characters {
    private Characters() {}

    /** With U+FFFD for each half of a surrogate pair that stands alone: escapes can write those, UTF-8 cannot. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /** CommonMark §2.1: an ASCII punctuation character, which a backslash can escape. */
    static boolean isAsciiPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /** CommonMark §2.1: what ends a line. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** What Markdown counts as blank; Unicode knows more. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }
}
