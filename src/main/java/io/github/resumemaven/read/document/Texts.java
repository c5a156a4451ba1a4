package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the pieces of plain text: each equals its source, or is one character that an escape stands for. */
final class Texts {
    private Texts() {}

    /** Adds a stretch of source without backslash escapes (CommonMark §2.4) and without kramdown's {@code {: …}}. */
    static void split(String source, int from, int to, List<Inline> out) {
        int start = from;
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < to && Characters.isAsciiPunctuation(source.charAt(i + 1))) {
                add(source, start, i, out);
                out.add(new Inline.Text(source.substring(i + 1, i + 2), new Span(i, i + 2)));
                i += 2;
                start = i;
            } else if (c == '{' && i + 1 < to && source.charAt(i + 1) == ':' && Attributes.end(source, i) <= to) {
                int end = Attributes.end(source, i);
                if (end > i) {
                    add(source, start, i, out);
                    start = end;
                }
                i = Math.max(end, i + 1);
            } else {
                i++;
            }
        }
        add(source, start, to, out);
    }

    static void add(String source, int start, int end, List<Inline> out) {
        if (start < end) {
            out.add(new Inline.Text(source.substring(start, end), new Span(start, end)));
        }
    }

    /** Joins neighbours that equal their source, so that only markup and escapes part a text. */
    static List<Inline> joined(String source, List<Inline> inlines) {
        List<Inline> out = new ArrayList<>(inlines.size());
        int i = 0;
        while (i < inlines.size()) {
            int last = i;
            while (last + 1 < inlines.size() && follows(inlines.get(last), inlines.get(last + 1))) {
                last++;
            }
            if (last == i) {
                out.add(inlines.get(i));
            } else {
                add(
                        source,
                        inlines.get(i).span().start(),
                        inlines.get(last).span().end(),
                        out);
            }
            i = last + 1;
        }
        return out;
    }

    private static boolean follows(Inline one, Inline other) {
        return isPlain(one)
                && isPlain(other)
                && one.span().end() == other.span().start();
    }

    private static boolean isPlain(Inline inline) {
        return inline instanceof Inline.Text text
                && text.text().length() == text.span().length();
    }
}
