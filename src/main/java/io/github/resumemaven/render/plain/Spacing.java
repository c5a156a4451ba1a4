package io.github.resumemaven.render.plain;

import java.util.regex.Pattern;

/** White space as readers see it: authors use runs of spaces, no-break spaces and ideographic spaces for layout. */
public final class Spacing {
    private static final String SPACE = "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";
    private static final Pattern RUN = Pattern.compile(SPACE + "{2,}|[\\t\\r\\n\\u2002-\\u200A\\u3000]");
    private static final Pattern ENDS = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");

    private Spacing() {}

    /** Each run of white space as one space; a lone no-break space stays. */
    public static String fold(String text) {
        return RUN.matcher(text).replaceAll(" ");
    }

    public static String strip(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    /**
     * Whether a line end between these two characters was only a place to break the source: Chinese and Japanese have
     * no space there (CSS Text 3 §4.1.3), Korean has.
     */
    public static boolean joins(int before, int after) {
        return isHanOrKana(before) && isHanOrKana(after);
    }

    private static boolean isHanOrKana(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
        };
    }
}
