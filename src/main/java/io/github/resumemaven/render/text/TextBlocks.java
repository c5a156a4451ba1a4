package io.github.resumemaven.render.text;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.render.plain.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as their author wrote them, as lines of text. */
final class TextBlocks {
    private final Page page;

    TextBlocks(Page page) {
        this.page = page;
    }

    void add(List<Block> blocks, String indent) {
        boolean paragraph = false;
        for (Block block : blocks) {
            boolean next = block instanceof Block.Paragraph;
            if (paragraph && next && indent.isEmpty()) {
                page.gap();
            }
            add(block, indent);
            paragraph = next;
        }
    }

    private void add(Block block, String indent) {
        if (block instanceof Block.Paragraph paragraph) {
            page.add(indent, PlainText.of(paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
            page.gap();
            page.add(indent, PlainText.of(heading.content()));
        } else if (block instanceof Block.ListBlock list) {
            list(list, indent);
        } else if (block instanceof Block.BlockQuote quote) {
            add(quote.content(), indent + "  ");
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> page.add(indent, row(row)));
        } else if (block instanceof Block.DefinitionList definitions) {
            for (Block.Definition definition : definitions.definitions()) {
                definition.terms().forEach(term -> add(term, indent));
                definition.descriptions().forEach(item -> add(item.content(), indent + "  "));
            }
        } else if (block instanceof Block.CodeBlock code) {
            page.verbatim(indent + "  ", code.text());
        } else if (block instanceof Block.HtmlBlock html) {
            add(html.content(), indent);
        }
    }

    private void list(Block.ListBlock list, String indent) {
        int number = list.start();
        for (Block.ListItem item : list.items()) {
            item(item.content(), indent, list.ordered() ? number++ + ". " : "- ");
        }
    }

    /** The bullet stands in front of the first line, whatever kind of block that belongs to. */
    void item(List<Block> content, String indent, String bullet) {
        if (content.isEmpty()) {
            return;
        }
        String inner = indent + " ".repeat(bullet.length());
        if (content.get(0) instanceof Block.Paragraph first) {
            page.add(indent + bullet, PlainText.of(first.content()));
            add(content.subList(1, content.size()), inner);
        } else {
            add(content, inner);
        }
    }

    private static String row(Block.TableRow row) {
        return row.cells().stream()
                .map(cell -> PlainText.of(cell.content()).replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
