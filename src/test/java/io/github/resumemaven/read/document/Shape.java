package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as a short line, for tests. */
final class Shape {
    private Shape() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(Shape::of).collect(Collectors.joining(" "));
    }

    private static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return "H" + heading.level() + "(" + text(heading.content()) + ")";
        } else if (block instanceof Block.Paragraph paragraph) {
            return "P(" + text(paragraph.content()) + ")";
        } else if (block instanceof Block.ListBlock list) {
            return (list.ordered() ? "OL" + list.start() : "UL") + "(" + items("LI", list.items()) + ")";
        } else if (block instanceof Block.BlockQuote quote) {
            return "Q(" + of(quote.content()) + ")";
        } else if (block instanceof Block.DefinitionList list) {
            return list.definitions().stream()
                    .flatMap(definition -> Stream.concat(
                            definition.terms().stream().map(Shape::of),
                            Stream.of(items("DD", definition.descriptions()))))
                    .collect(Collectors.joining(" ", "DL(", ")"));
        } else if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.cells().stream()
                            .map(cell -> text(cell.content()))
                            .collect(Collectors.joining(",", "R(", ")")))
                    .collect(Collectors.joining(" ", table.header() ? "TH(" : "T(", ")"));
        } else if (block instanceof Block.CodeBlock code) {
            return "PRE(" + code.text() + ")";
        }
        return block instanceof Block.HtmlBlock html ? "HTML(" + of(html.content()) + ")" : "HR";
    }

    private static String items(String name, List<Block.ListItem> items) {
        return items.stream().map(item -> name + "(" + of(item.content()) + ")").collect(Collectors.joining(" "));
    }

    static String text(List<Inline> inlines) {
        return inlines.stream().map(Shape::text).collect(Collectors.joining());
    }

    private static String text(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "E(" + text(emphasis.content()) + ")";
        } else if (inline instanceof Inline.Strong strong) {
            return "S(" + text(strong.content()) + ")";
        } else if (inline instanceof Inline.Strikethrough struck) {
            return "D(" + text(struck.content()) + ")";
        } else if (inline instanceof Inline.Code code) {
            return "C(" + code.text() + ")";
        } else if (inline instanceof Inline.Link link) {
            return "L(" + text(link.content()) + ")";
        } else if (inline instanceof Inline.Image image) {
            return "I(" + image.alt() + ")";
        } else if (inline instanceof Inline.Html html) {
            return html.html();
        }
        return inline instanceof Inline.LineBreak line && line.hard() ? "⏎" : "↵";
    }
}
