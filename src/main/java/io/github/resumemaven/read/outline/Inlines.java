package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts pieces out of inlines. */
public final class Inlines {
    private Inlines() {}

    /** The same kind of inline around other content. */
    static Inline with(Inline inline, List<Inline> content, Span span) {
        if (inline instanceof Inline.Emphasis) {
            return new Inline.Emphasis(content, span);
        }
        if (inline instanceof Inline.Strong) {
            return new Inline.Strong(content, span);
        }
        return inline instanceof Inline.Strikethrough ? new Inline.Strikethrough(content, span) : inline;
    }

    /** What an emphasis of any sort holds; empty for anything else. */
    static List<Inline> emphasised(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        }
        if (inline instanceof Inline.Strong strong) {
            return strong.content();
        }
        return inline instanceof Inline.Strikethrough strikethrough ? strikethrough.content() : List.of();
    }

    /** What of the inlines stands in a stretch of the source; code, links and images are kept whole. */
    public static List<Inline> within(List<Inline> inlines, Span stretch) {
        List<Inline> kept = new ArrayList<>();
        for (int i = first(inlines, stretch.start()); i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            if (inline.span().start() > stretch.end()) {
                break;
            }
            if (stretch.contains(inline.span())) {
                kept.add(inline);
            } else if (inline.span().overlaps(stretch)) {
                cut(inline, stretch, kept);
            }
        }
        return kept;
    }

    /** The first inline that reaches an offset: a paragraph of thousands is cut thousands of times. */
    private static int first(List<Inline> inlines, int offset) {
        int low = 0;
        int high = inlines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inlines.get(middle).span().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void cut(Inline inline, Span stretch, List<Inline> kept) {
        List<Inline> content = emphasised(inline);
        if (!content.isEmpty()) {
            List<Inline> part = within(content, stretch);
            if (!part.isEmpty()) {
                kept.add(with(
                        inline,
                        part,
                        part.get(0).span().cover(part.get(part.size() - 1).span())));
            }
        } else if (inline instanceof Inline.Text text
                && text.text().length() == text.span().length()) {
            int from = Math.max(stretch.start(), text.span().start());
            int to = Math.min(stretch.end(), text.span().end());
            int offset = text.span().start();
            kept.add(new Inline.Text(text.text().substring(from - offset, to - offset), new Span(from, to)));
        } else {
            kept.add(inline);
        }
    }
}
