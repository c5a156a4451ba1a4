package io.github.resumemaven.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through all of a document, in source order, what holds others before what it holds. */
public final class Walk {
    private Walk() {}

    /** Every block at every depth. */
    public static Stream<Block> blocks(Document document) {
        return blocks(document.blocks());
    }

    /** The blocks and all in them. */
    public static Stream<Block> blocks(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        addAll(blocks, all);
        return all.stream();
    }

    private static void addAll(List<Block> blocks, List<Block> all) {
        for (Block block : blocks) {
            all.add(block);
            addAll(children(block), all);
        }
    }

    /** The innermost block that holds all of a span. */
    public static Optional<Block> innermost(Document document, Span span) {
        return blocks(document)
                .filter(block -> block.span().contains(span))
                .min(Comparator.comparingInt(block -> block.span().length()));
    }

    /** Every inline at every depth. */
    public static Stream<Inline> inlines(Document document) {
        return inlines(document.blocks());
    }

    /** All inlines in the blocks. */
    public static Stream<Inline> inlines(List<Block> blocks) {
        return blocks(blocks).flatMap(block -> inside(content(block)));
    }

    /** The inlines and all in them. */
    public static Stream<Inline> inside(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> Stream.concat(Stream.of(inline), inside(children(inline))));
    }

    /** The blocks that a block holds; none for those that hold text. */
    public static List<Block> children(Block block) {
        if (block instanceof Block.ListBlock list) {
            List<Block> content = new ArrayList<>();
            list.items().forEach(item -> content.addAll(item.content()));
            return content;
        }
        if (block instanceof Block.BlockQuote quote) {
            return quote.content();
        }
        if (block instanceof Block.HtmlBlock html) {
            return html.content();
        }
        if (block instanceof Block.DefinitionList list) {
            return list.definitions().stream()
                    .flatMap(definition -> Stream.concat(
                            definition.terms().stream(),
                            definition.descriptions().stream().flatMap(item -> item.content().stream())))
                    .toList();
        }
        return List.of();
    }

    /** The inlines that stand in a block itself; of a table, those of all cells. */
    public static List<Inline> content(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.content();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
        return List.of();
    }

    /** What stands inside of an inline; nothing for text, code and images. */
    public static List<Inline> children(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        }
        if (inline instanceof Inline.Strong strong) {
            return strong.content();
        }
        if (inline instanceof Inline.Strikethrough struck) {
            return struck.content();
        }
        if (inline instanceof Inline.Link link) {
            return link.content();
        }
        return List.of();
    }
}
