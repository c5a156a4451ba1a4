package io.github.resumemaven.read.person;

import java.util.regex.Pattern;

/** The forms of contact facts in folded text. */
final class ContactPatterns {
    static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,6}\\.[\\p{L}]{2,24}");
    /** An address as it is hidden from robots. */
    static final Pattern HIDDEN_EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}\\s{0,3}(?:\\(at\\)|\\[at]|<at>|\\{at}|\\(@\\)|#at#| at (?!www\\.))\\s{0,3}[\\p{L}\\p{N}-]{1,63}(?:(?:\\.|\\s{0,3}(?:\\(dot\\)|\\[dot]| dot )\\s{0,3})[\\p{L}\\p{N}-]{1,63}){1,6}");

    /** Not behind 〒, where a Japanese postal code stands. */
    static final Pattern PHONE = Pattern.compile(
            "(?<!〒[ \u3000]?)(?<![\\p{L}\\d/.=#-])(?:\\(?\\+\\s?\\d{1,3}\\)?[\\s.-]?)?(?:\\(0?\\d{1,5}\\)[\\s.-]?)?\\d{1,5}(?:[\\s.\\-/–]{0,3}\\d{2,8}){1,5}(?![\\d\\p{L}@])");
    /** What a number is not, although it has as many digits. */
    static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d(?:[./-]\\d{1,2})?\\s?[-–]\\s?(?:19|20)\\d\\d(?:[./-]\\d{1,2})?");

    /** A number some digits of which are hidden. */
    static final Pattern MASKED = Pattern.compile("\\d[-\\s]?[*＊•xX×·_]{2,}");

    static final Pattern URL = Pattern.compile("(?:https?://|www\\.)[^\\s<>()\\[\\]（），。；、|]+");
    static final Pattern DOMAIN = Pattern.compile(
            "(?<![@\\p{L}\\p{N}.-])(?:[a-z0-9-]{1,63}\\.){1,6}(?:com|org|net|io|dev|me|app|cn|de|fr|co|ru|pl|it|es|br|jp|kr|tw|nl|uk|ca|in|info|edu|tech|blog|page|site|xyz|eu|ch|at|us|ai|im|ly|tv|cc|top|design|works|be|se|pt)(?:/[^\\s<>()（），。；、|]*)?(?![\\p{L}\\p{N}@])");

    private ContactPatterns() {}

    /** How many digits a text has. */
    static long digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
