package io.github.resumemaven.lint;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The HTML comments of a document. */
public final class Comments {
    private static final String START = "<!--";
    private static final String END = "-->";

    private Comments() {}

    /** Where they stand, with their marks, in source order. What is shown as code is none, nor is one that does not end. */
    public static List<Span> in(Document document) {
        String text = document.source().text();
        if (!text.contains(START)) {
            return List.of();
        }
        // HTML inside of an HTML block is seen twice: as the block and as its content.
        TreeSet<Span> found = new TreeSet<>((a, b) -> Integer.compare(a.start(), b.start()));
        Stream<Span> blocks =
                Walk.blocks(document).filter(Block.HtmlBlock.class::isInstance).map(Block::span);
        Stream<Span> inlines =
                Walk.inlines(document).filter(Inline.Html.class::isInstance).map(Inline::span);
        Stream.concat(blocks, inlines).forEach(place -> addAll(text, place, found));
        return List.copyOf(found);
    }

    private static void addAll(String text, Span place, TreeSet<Span> found) {
        int at = text.indexOf(START, place.start());
        while (at >= 0 && at < place.end()) {
            int end = text.indexOf(END, at + START.length());
            if (end < 0 || end + END.length() > place.end()) {
                return;
            }
            found.add(new Span(at, end + END.length()));
            at = text.indexOf(START, end);
        }
    }
}
