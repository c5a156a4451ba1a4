package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.List;

/** Text with backslash escapes (CommonMark §2.4), cut so that every piece is either as in the source or one escape. */
final class LiteralText {
    private LiteralText() {}

    /**
     * Adds the text of a stretch of the source.
     *
     * @param at where it begins in the file
     */
    static void add(CharSequence markdown, int at, List<Inline> out) {
        int from = 0;
        for (int i = 0; i + 1 < markdown.length(); i++) {
            if (markdown.charAt(i) == '\\' && isPunctuation(markdown.charAt(i + 1))) {
                addPlain(markdown, from, i, at, out);
                out.add(new Inline.Text(markdown.subSequence(i + 1, i + 2).toString(), new Span(at + i, at + i + 2)));
                from = i + 2;
                i++;
            }
        }
        addPlain(markdown, from, markdown.length(), at, out);
    }

    private static void addPlain(CharSequence markdown, int from, int to, int at, List<Inline> out) {
        if (from < to) {
            out.add(new Inline.Text(markdown.subSequence(from, to).toString(), new Span(at + from, at + to)));
        }
    }

    /** ASCII punctuation, CommonMark §2.1. */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
