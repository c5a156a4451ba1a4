package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.function.Function;

/** Whether a tree stands in the source as a tree should: each in what holds it, behind the one before. */
final class SpanOrder {
    private SpanOrder() {}

    static boolean holds(List<Block> blocks, Span within) {
        return each(blocks, Block::span, within, SpanOrder::holds);
    }

    private static boolean holds(Block block) {
        Span span = block.span();
        if (block instanceof Block.Heading heading) {
            return inlines(heading.content(), span);
        } else if (block instanceof Block.Paragraph paragraph) {
            return inlines(paragraph.content(), span);
        } else if (block instanceof Block.ListBlock list) {
            return items(list.items(), span);
        } else if (block instanceof Block.BlockQuote quote) {
            return holds(quote.content(), span);
        } else if (block instanceof Block.Table table) {
            return each(
                    table.rows(),
                    Block.TableRow::span,
                    span,
                    row -> each(
                            row.cells(),
                            Block.TableCell::span,
                            row.span(),
                            cell -> inlines(cell.content(), cell.span())));
        } else if (block instanceof Block.DefinitionList list) {
            return each(
                    list.definitions(),
                    Block.Definition::span,
                    span,
                    definition -> holds(List.copyOf(definition.terms()), definition.span())
                            && items(definition.descriptions(), definition.span()));
        }
        return !(block instanceof Block.HtmlBlock html) || holds(html.content(), span);
    }

    private static boolean items(List<Block.ListItem> items, Span within) {
        return each(items, Block.ListItem::span, within, item -> holds(item.content(), item.span()));
    }

    private static boolean inlines(List<Inline> inlines, Span within) {
        return each(inlines, Inline::span, within, inline -> inlines(inside(inline), inline.span()));
    }

    private static List<Inline> inside(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.content();
        } else if (inline instanceof Inline.Strikethrough struck) {
            return struck.content();
        }
        return inline instanceof Inline.Link link ? link.content() : List.of();
    }

    private static <T> boolean each(List<T> parts, Function<T, Span> span, Span within, Function<T, Boolean> deeper) {
        int at = within.start();
        for (T part : parts) {
            Span place = span.apply(part);
            if (place.start() < at || place.end() > within.end() || !deeper.apply(part)) {
                return false;
            }
            at = place.end();
        }
        return true;
    }
}
