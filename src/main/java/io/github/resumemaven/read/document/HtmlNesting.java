package io.github.resumemaven.read.document;

import java.util.Locale;
import java.util.Set;

/** A look at HTML that costs little: most of a résumé's is a comment, an empty paragraph, a picture's frame. */
final class HtmlNesting {
    /** Elements that need no end tag. */
    private static final Set<String> UNCLOSED = Set.of(
            "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
            "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    private int open;

    /** Whether elements are open behind all that was read. */
    boolean isOpen() {
        return open > 0;
    }

    void read(CharSequence html) {
        int i = 0;
        while (i < html.length()) {
            if (html.charAt(i) == '<') {
                int end = tagEnd(html, i);
                open = Math.max(0, open + balance(html, i, end));
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Whether it is tags, comments and blanks alone, none of which shows anything. */
    static boolean saysNothing(String html) {
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = tagEnd(html, i);
                if (html.regionMatches(true, i, "<img", 0, 4)) {
                    return false;
                }
                i = end;
            } else if (html.startsWith("&nbsp;", i)) {
                i += 6;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static int balance(CharSequence html, int start, int end) {
        boolean closing = start + 1 < end && html.charAt(start + 1) == '/';
        int from = closing ? start + 2 : start + 1;
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        boolean closed = end - 2 > start && html.charAt(end - 2) == '/';
        String name = html.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
        return name.isEmpty() || closed || UNCLOSED.contains(name) ? 0 : closing ? -1 : 1;
    }

    /** Behind the tag or comment that begins at {@code start}; quotes may hold {@code >}. */
    private static int tagEnd(CharSequence html, int start) {
        boolean comment = start + 3 < html.length()
                && html.subSequence(start, start + 4).toString().equals("<!--");
        char quote = 0;
        for (int i = start + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (comment) {
                if (c == '>' && i > start + 4 && html.charAt(i - 1) == '-' && html.charAt(i - 2) == '-') {
                    return i + 1;
                }
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return html.length();
    }
}
