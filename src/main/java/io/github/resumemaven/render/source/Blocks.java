package io.github.resumemaven.render.source;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Blocks of a document by their place. */
public final class Blocks {
    private Blocks() {}

    /** The innermost block that holds all of a span. */
    public static Optional<Block> around(Document document, Span span) {
        return all(document.blocks())
                .filter(block -> block.span().contains(span))
                .min(Comparator.comparingInt(block -> block.span().length()));
    }

    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(inside(block))));
    }

    private static List<Block> inside(Block block) {
        if (block instanceof Block.ListBlock list) {
            return list.items().stream()
                    .flatMap(item -> item.content().stream())
                    .toList();
        }
        if (block instanceof Block.BlockQuote quote) {
            return quote.content();
        }
        if (block instanceof Block.HtmlBlock html) {
            return html.content();
        }
        return List.of();
    }
}
