package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.HeadingIds;
import io.github.resumemaven.model.Inline;
import java.util.List;

/**
 * Blocks that stand as their author wrote them, as safe HTML. Blocks without text or image are layout (spacer
 * paragraphs, rules) and fall away: the style spaces the page.
 */
final class BlockHtml {
    private final HeadingLevels headings;
    private final HeadingIds ids;
    private final StringBuilder out = new StringBuilder();

    private BlockHtml(HeadingLevels headings, HeadingIds ids) {
        this.headings = headings;
        this.ids = ids;
    }

    /** @param level what the topmost heading among the blocks becomes, 1–6; deeper ones follow without a gap */
    static String of(List<Block> blocks, int level, HeadingIds ids) {
        BlockHtml html = new BlockHtml(HeadingLevels.of(blocks, level), ids);
        blocks.forEach(html::block);
        return html.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line("p", paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.BlockQuote quote) {
            wrap("blockquote", quote.content());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.DefinitionList definitions) {
            definitions(definitions.definitions());
        } else if (block instanceof Block.CodeBlock code) {
            out.append("<pre><code>").append(Escape.text(code.text())).append("</code></pre>\n");
        } else if (block instanceof Block.HtmlBlock html) {
            out.append(AuthorHtml.of(html.html(), headings));
        }
    }

    private void heading(Block.Heading heading) {
        String id = ids.at(heading.span().start())
                .map(known -> " id=\"" + Escape.attribute(known) + "\"")
                .orElse("");
        line("h" + headings.of(heading.level()), id, heading.content());
    }

    private void line(String tag, List<Inline> content) {
        line(tag, "", content);
    }

    private void line(String tag, String attributes, List<Inline> content) {
        String html = InlineHtml.of(content);
        if (!html.isEmpty()) {
            out.append('<').append(tag).append(attributes).append('>').append(html);
            close(tag);
        }
    }

    private void list(Block.ListBlock list) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        list.items().forEach(item -> item("li", item.content()));
        close(tag);
    }

    /** A lone paragraph needs no element of its own. */
    private void item(String tag, List<Block> content) {
        int start = out.length();
        out.append('<').append(tag).append('>');
        int inside = out.length();
        boolean lone =
                content.stream().filter(Block.Paragraph.class::isInstance).count() == 1;
        for (Block block : content) {
            if (lone && block instanceof Block.Paragraph paragraph) {
                out.append(InlineHtml.of(paragraph.content()));
            } else {
                block(block);
            }
        }
        if (out.length() == inside) {
            out.setLength(start);
        } else {
            close(tag);
        }
    }

    private void wrap(String tag, List<Block> content) {
        open(tag);
        content.forEach(this::block);
        close(tag);
    }

    /** A description without a term, such as text that stands loose in the author's list, describes nothing in it. */
    private void definitions(List<Block.Definition> definitions) {
        boolean inside = false;
        for (Block.Definition definition : definitions) {
            boolean termed = !definition.terms().isEmpty();
            if (termed != inside) {
                out.append(termed ? "<dl>\n" : "</dl>\n");
                inside = termed;
            }
            if (termed) {
                definition(definition);
            } else {
                definition.descriptions().forEach(loose -> loose.content().forEach(this::block));
            }
        }
        if (inside) {
            close("dl");
        }
    }

    private void definition(Block.Definition definition) {
        definition.terms().forEach(term -> line("dt", term.content()));
        definition.descriptions().forEach(description -> item("dd", description.content()));
    }

    private void table(Block.Table table) {
        open("table");
        List<Block.TableRow> rows = table.rows();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (table.header() && !rows.isEmpty()) {
            if (rows.get(0).cells().stream()
                    .anyMatch(cell -> !InlineHtml.of(cell.content()).isEmpty())) {
                open("thead");
                row("th", rows.get(0), columns);
                close("thead");
            }
            rows = rows.subList(1, rows.size());
        }
        open("tbody");
        rows.forEach(row -> row("td", row, columns));
        close("tbody");
        close("table");
    }

    /** A row with as many cells as the longest has: each has a place in a column (PDF/UA-1, 7.2). */
    private void row(String tag, Block.TableRow row, int columns) {
        out.append("<tr>");
        for (Block.TableCell cell : row.cells()) {
            String text = InlineHtml.of(cell.content());
            String name = text.isEmpty() ? "td" : tag;
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(name)
                    .append('>');
        }
        int missing = columns - row.cells().size();
        if (missing > 0) {
            out.append(missing == 1 ? "<td></td>" : "<td colspan=\"" + missing + "\"></td>");
        }
        close("tr");
    }

    private void open(String tag) {
        out.append('<').append(tag).append(">\n");
    }

    private void close(String tag) {
        out.append("</").append(tag).append(">\n");
    }
}
