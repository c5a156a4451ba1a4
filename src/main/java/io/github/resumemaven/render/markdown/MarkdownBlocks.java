package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as CommonMark and its common extensions write them, in one manner: {@code #}, {@code -}, fences. */
final class MarkdownBlocks {
    private final List<Integer> levels;
    private final int heading;
    private final boolean exact;

    /**
     * @param levels of the headings in the blocks, the highest first
     * @param heading the level that the highest of them gets
     * @param exact whether lines between blocks and wide gaps stay
     */
    private MarkdownBlocks(List<Integer> levels, int heading, boolean exact) {
        this.levels = levels;
        this.heading = heading;
        this.exact = exact;
    }

    /** The blocks, below a heading of the level above {@code heading}. */
    static String of(List<Block> blocks, int heading) {
        return new MarkdownBlocks(levels(blocks), heading, false).all(blocks);
    }

    /** The blocks with the lines between them and the gaps in them. */
    static String asWritten(List<Block> blocks, int heading) {
        return new MarkdownBlocks(levels(blocks), heading, true).all(blocks);
    }

    private static List<Integer> levels(List<Block> blocks) {
        TreeSet<Integer> levels = new TreeSet<>();
        Walk.blocks(blocks)
                .filter(Block.Heading.class::isInstance)
                .forEach(block -> levels.add(((Block.Heading) block).level()));
        return List.copyOf(levels);
    }

    /** Lists that follow each other are one: a blank line would not part them. */
    private String all(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        boolean list = false;
        for (Block block : blocks) {
            String text = of(block);
            if (text.isEmpty()) {
                continue;
            }
            boolean next = block instanceof Block.ListBlock each && !each.ordered();
            out.append(out.length() == 0 ? "" : list && next ? "\n" : "\n\n").append(text);
            list = next;
        }
        return out.toString();
    }

    private String of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return exact ? MarkdownInlines.spaced(paragraph.content()) : MarkdownInlines.paragraph(paragraph.content());
        } else if (block instanceof Block.Heading each) {
            String text = MarkdownInlines.heading(each.content());
            return text.isEmpty() ? "" : "#".repeat(level(each)) + " " + text;
        } else if (block instanceof Block.ListBlock list) {
            return list(list);
        } else if (block instanceof Block.BlockQuote quote) {
            return all(quote.content())
                    .lines()
                    .map(line -> ("> " + line).strip())
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.DefinitionList definitions) {
            return definitions(definitions);
        } else if (block instanceof Block.CodeBlock code) {
            String fence = Fences.around(code.text(), 3);
            return fence + code.info().replaceAll("[`\\s]+", " ").strip() + "\n"
                    + code.text().stripTrailing() + "\n" + fence;
        } else if (block instanceof Block.HtmlBlock html) {
            return all(html.content());
        }
        return exact ? "* * *" : "";
    }

    private int level(Block.Heading each) {
        return Math.min(6, heading + levels.indexOf(each.level()));
    }

    private String list(Block.ListBlock list) {
        List<String> items = new ArrayList<>();
        int number = list.start();
        for (Block.ListItem item : list.items()) {
            String text = all(item.content());
            if (!text.isEmpty()) {
                String bullet = list.ordered() ? number++ + ". " : "- ";
                items.add(item(bullet, text));
            }
        }
        return String.join("\n", items);
    }

    /** Of nothing, nothing. Further lines are indented below the first. A list right below the text of its item needs no blank line. */
    static String item(String bullet, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String indent = " ".repeat(bullet.length());
        String tight = text.replaceFirst("^([^\\n]+(?:\\n(?!\\n)[^\\n]+)*)\\n\\n(?=- )", "$1\n");
        return bullet
                + tight.lines()
                        .map(line -> line.isEmpty() ? "" : indent + line)
                        .collect(Collectors.joining("\n"))
                        .substring(bullet.length());
    }

    private String table(Block.Table table) {
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        List<String> rows = new ArrayList<>();
        if (!table.header()) {
            rows.add(row(List.of(), columns));
        }
        table.rows()
                .forEach(row -> rows.add(row(
                        row.cells().stream()
                                .map(cell -> MarkdownInlines.cell(cell.content()))
                                .toList(),
                        columns)));
        rows.add(1, "| --- ".repeat(columns) + "|");
        return String.join("\n", rows);
    }

    private static String row(List<String> cells, int columns) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            row.append(i < cells.size() && !cells.get(i).isEmpty() ? " " + cells.get(i) + " |" : " |");
        }
        return row.toString();
    }

    private String definitions(Block.DefinitionList list) {
        return list.definitions().stream()
                .map(definition -> Stream.concat(
                                definition.terms().stream().map(term -> MarkdownInlines.line(term.content())),
                                definition.descriptions().stream()
                                        .map(description -> item(":   ", all(description.content()))))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
