package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.render.plain.PlainText;
import java.util.List;

/** Blocks as their author wrote them, as paragraphs, lists and tables. */
final class DocxBlocks {
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Numbers numbers;

    DocxBlocks(Xml xml, Paragraphs paragraphs, Numbers numbers) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.numbers = numbers;
    }

    /** What stands under a title. A list of one item that only leads to the list in it is a caption. */
    void body(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.ListBlock list && isCaption(list)) {
                List<Block> content = list.items().get(0).content();
                add(content.get(0), "Lead", 0);
                add(content.subList(1, content.size()), "Normal", 0);
            } else {
                add(block, "Normal", 0);
            }
        }
    }

    private static boolean isCaption(Block.ListBlock list) {
        List<Block> content = list.items().size() == 1 ? list.items().get(0).content() : List.of();
        return !content.isEmpty()
                && content.get(0) instanceof Block.Paragraph
                && content.stream().anyMatch(Block.ListBlock.class::isInstance);
    }

    /** @param depth how many lists these stand in */
    void add(List<Block> blocks, String style, int depth) {
        blocks.forEach(block -> add(block, style, depth));
    }

    private void add(Block block, String style, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(style, depth, paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            paragraph("Heading3", depth, heading.content());
        } else if (block instanceof Block.ListBlock list) {
            int number = list.ordered() ? numbers.list(list.start()) : Numbers.BULLETS;
            list.items().forEach(item -> item(item.content(), depth, number));
        } else if (block instanceof Block.BlockQuote quote) {
            add(quote.content(), "Quote", depth);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.DefinitionList definitions) {
            for (Block.Definition definition : definitions.definitions()) {
                definition.terms().forEach(term -> paragraph("Heading3", depth, term.content()));
                definition.descriptions().forEach(item -> add(item.content(), style, depth + 1));
            }
        } else if (block instanceof Block.CodeBlock code) {
            code.text().stripTrailing().lines().forEach(line -> paragraphs.line("CodeBlock", line));
        } else if (block instanceof Block.HtmlBlock html) {
            add(html.content(), style, depth);
        }
    }

    private void paragraph(String style, int depth, List<Inline> content) {
        if (PlainText.of(content).isEmpty()) {
            return;
        }
        paragraphs.paragraph(style, 300 * depth, content);
    }

    void item(List<Block> content, int depth, int number) {
        boolean first = true;
        for (Block block : content) {
            if (first && block instanceof Block.Paragraph paragraph) {
                bullet(paragraph.content(), depth, number);
            } else {
                add(block, "ListParagraph", depth + 1);
            }
            first = false;
        }
    }

    /** A line behind a bullet or number. */
    void bullet(List<Inline> content, int depth, int number) {
        if (PlainText.of(content).isEmpty()) {
            return;
        }
        paragraphs.item(depth, number, content);
    }

    private void table(Block.Table table) {
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            return;
        }
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblW", "w:w", "5000", "w:type", "pct")
                .open("w:tblBorders");
        for (String side : List.of("top", "bottom", "insideH")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "D5DAE1");
        }
        xml.close().open("w:tblCellMar");
        xml.empty("w:left", "w:w", "0", "w:type", "dxa").empty("w:right", "w:w", "160", "w:type", "dxa");
        xml.close().close().open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol");
        }
        xml.close();
        table.rows()
                .forEach(row ->
                        row(row, columns, table.header() && row == table.rows().get(0)));
        xml.close();
    }

    private void row(Block.TableRow row, int columns, boolean header) {
        if (row.cells().stream().allMatch(cell -> PlainText.of(cell.content()).isEmpty())) {
            return;
        }
        xml.open("w:tr");
        if (header) {
            xml.open("w:trPr").empty("w:tblHeader").close();
        }
        for (int i = 0; i < columns; i++) {
            xml.open("w:tc");
            paragraphs.paragraph(
                    header ? "TableHead" : "TableText",
                    0,
                    i < row.cells().size() ? row.cells().get(i).content() : List.of());
            xml.close();
        }
        xml.close();
    }
}
