package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** kramdown's <code>{: .class #id key="value"}</code> and Pandoc's <code>{.class #id key=value}</code>: styling, no text. */
final class Attributes {
    /** At most this far, so that a text of opening braces costs no more than its length. */
    private static final int LONGEST = 300;

    private Attributes() {}

    /** The end of the attributes that begin at {@code start}, or {@code start}. */
    static int end(String text, int start) {
        if (start + 2 >= text.length() || text.charAt(start) != '{') {
            return start;
        }
        int close = text.indexOf('}', start);
        if (close < 0 || close - start > LONGEST) {
            return start;
        }
        Matcher matcher = Form.PATTERN.matcher(text).region(start, close + 1);
        return matcher.matches() ? close + 1 : start;
    }

    /** Where the text of a heading ends: before its attributes, if it has some. */
    static int trailing(String text, Span heading) {
        int end = heading.end();
        if (end > heading.start() && text.charAt(end - 1) == '}') {
            int open = text.lastIndexOf('{', end - 1);
            if (open >= heading.start() && end(text, open) == end) {
                while (open > heading.start() && Character.isWhitespace(text.charAt(open - 1))) {
                    open--;
                }
                return open;
            }
        }
        return end;
    }

    /** Compiled when the first brace is met; most résumés have none. */
    private static final class Form {
        private static final String ITEM =
                "(?:[#.][\\w:-]+|[\\w:-]+=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"'{}=]+)%s)(?:\\s+|(?=\\}))";

        /** Only kramdown allows words without a value, which refer to attributes defined elsewhere. */
        static final Pattern PATTERN = Pattern.compile("\\{(?:::[a-z][^{}\\n]*|:\\s*(?:" + ITEM.formatted("|[\\w-]+")
                + ")+|\\s*(?:" + ITEM.formatted("|-") + ")+)\\}");
    }
}
