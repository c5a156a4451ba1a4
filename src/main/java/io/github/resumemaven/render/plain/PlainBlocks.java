package io.github.resumemaven.render.plain;

import io.github.resumemaven.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as a flat list of texts in source order: one for each paragraph, list item, table row … */
public final class PlainBlocks {
    private final List<String> texts = new ArrayList<>();

    private PlainBlocks() {}

    /** A list item comes before the items nested in it; none of the texts is empty. */
    public static List<String> of(List<Block> blocks) {
        PlainBlocks plain = new PlainBlocks();
        blocks.forEach(plain::add);
        return List.copyOf(plain.texts);
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add(PlainText.of(paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
            add(PlainText.of(heading.content()));
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(this::item);
        } else if (block instanceof Block.BlockQuote quote) {
            quote.content().forEach(this::add);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(this::row);
        } else if (block instanceof Block.DefinitionList definitions) {
            definitions.definitions().forEach(this::definition);
        } else if (block instanceof Block.CodeBlock code) {
            add(code.text().stripTrailing());
        } else if (block instanceof Block.HtmlBlock html) {
            html.content().forEach(this::add);
        }
    }

    private void add(String text) {
        if (!Spacing.isBlank(text)) {
            texts.add(text);
        }
    }

    /** The paragraphs in front of what is nested are one text. */
    private void item(Block.ListItem item) {
        int lead = 0;
        while (lead < item.content().size() && item.content().get(lead) instanceof Block.Paragraph) {
            lead++;
        }
        add(String.join("\n", of(item.content().subList(0, lead))));
        item.content().subList(lead, item.content().size()).forEach(this::add);
    }

    private void row(Block.TableRow row) {
        add(row.cells().stream()
                .map(cell -> PlainText.of(cell.content()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | ")));
    }

    private void definition(Block.Definition definition) {
        definition.terms().forEach(this::add);
        definition.descriptions().forEach(this::item);
    }
}
