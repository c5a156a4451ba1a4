package io.github.resumemaven.render.markdown;

import java.util.regex.Pattern;

/** Backslashes in front of what CommonMark would take for markup (§2.4), and only there: people read this. */
final class Escapes {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Markers of lists, headings, quotations, rules, definitions and tables, which count at the start of a line only (§4, §5). */
    private static final Pattern LINE_START = Pattern.compile(
            "^(?:([-+*])(?=\\s|$)|(#)|(>)|(\\|)|([:~])(?=\\s)|(=)(?=[=\\s]*$)|(-)(?=[-:|\\s]+$)|(_)(?=[_\\s]*$)|(~)(?=~~)|(:)(?=-))");

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern DEFINITION = Pattern.compile("^\\[(?=[^\\]]*\\]:)");

    private Escapes() {}

    /**
     * @param before the character that stands in front, or 0
     * @param after the character behind, or 0
     * @param inside whether the text stands inside of a link, which a bracket would end
     */
    static String text(String text, int before, int after, boolean inside) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int previous = before;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            int next = end < text.length() ? text.codePointAt(end) : after;
            if (isMarkup(text, i, c, previous, next, inside)) {
                out.append('\\');
            }
            out.appendCodePoint(c);
            previous = c;
            i = end;
        }
        return out.toString();
    }

    private static boolean isMarkup(String text, int at, int c, int before, int next, boolean inside) {
        return switch (c) {
            case '\\' -> next == 0 || next == '\n' || PUNCTUATION.indexOf(next) >= 0;
            case '`' -> true;
            case '*' -> !(isSpace(before) && isSpace(next));
            case '_' -> !(isSpace(before) && isSpace(next)) && !(isWord(before) && isWord(next));
            case '~' -> next == '~' || before == '~';
            case '[' -> inside || text.indexOf("](", at) > 0 || text.indexOf("][", at) > 0;
            case ']' -> inside || next == '(' || next == '[';
            case '<' -> next == '/' || next == '!' || next == '?' || Character.isLetter(next);
            case '&' -> text.substring(at).matches("(?s)&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);.*");
            case '!' -> next == '[';
            default -> false;
        };
    }

    private static boolean isSpace(int c) {
        return c == 0 || Character.isWhitespace(c);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    /** A line of a paragraph, or of a heading, so that nothing at its start makes it another block. */
    static String line(String line) {
        String safe = LINE_START.matcher(line).replaceFirst("\\\\$0");
        safe = NUMBER.matcher(safe).replaceFirst("$1\\\\$2");
        return DEFINITION.matcher(safe).replaceFirst("\\\\[");
    }
}
