package io.github.resumemaven.lexicon;

/**
 * Text as words are compared: in one case and width, Latin letters without marks, one kind of space. Every character
 * becomes one character, so that offsets stay true.
 */
public final class Fold {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final char FIRST_WITH_MARK = '\u00C0';
    private static final char FIRST_ADDITIONAL = '\u1E00';

    /** The letters from the first to U+024F without their marks. The JDK knows them too, but loads tables for it: 4 ms of a start. */
    private static final String WITHOUT_MARKS = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿ"
            + "ŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ"
            + "ƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟOoƢƣƤƥƦƧƨƩƪƫƬƭƮUuƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿ"
            + "ǀǁǂǃǄǅǆǇǈǉǊǋǌAaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒjǱǲǳGgǶǷNnAaÆæØø"
            + "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶȷȸȹȺȻȼȽȾȿ"
            + "ɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ";

    /** The same of the block Latin Extended Additional, to U+1EFF: of Vietnamese, above all. */
    private static final String ADDITIONAL_WITHOUT_MARKS =
            "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
                    + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
                    + "WwWwWwWwWwXxXxYyZzZzZzhtwyẚſẜẝẞẟAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
                    + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyỺỻỼỽỾỿ";

    private Fold() {}

    public static String fold(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (fold(c) != c) {
                return fold(text.toCharArray(), i);
            }
        }
        return text;
    }

    private static String fold(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            text[i] = fold(text[i]);
        }
        return new String(text);
    }

    /** A label as labels are compared: folded, and of that the letters and digits only. */
    public static String key(String label) {
        String folded = fold(label);
        StringBuilder key = new StringBuilder(folded.length());
        int c;
        for (int i = 0; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (c < 0x80 ? isAsciiKey(c) : Character.isLetter(c) || isNumber(c)) {
                key.appendCodePoint(c);
            }
        }
        return key.toString();
    }

    private static boolean isAsciiKey(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    public static char fold(char c) {
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
        if (lower < FIRST_WITH_MARK) {
            return lower;
        }
        if (lower - FIRST_WITH_MARK < WITHOUT_MARKS.length()) {
            return lower == 'ł' ? 'l' : WITHOUT_MARKS.charAt(lower - FIRST_WITH_MARK);
        }
        int additional = lower - FIRST_ADDITIONAL;
        if (additional >= 0 && additional < ADDITIONAL_WITHOUT_MARKS.length()) {
            return ADDITIONAL_WITHOUT_MARKS.charAt(additional);
        }
        return switch (lower) {
            case 'ё' -> 'е';
            case '’', '‘' -> '\'';
            case '〜' -> '~';
            default -> lower;
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
