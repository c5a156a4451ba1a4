package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Block.TableCell;
import io.github.resumemaven.model.Block.TableRow;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tables of HTML. Rows that hold headings, lists or tables are layout: what they hold stands between the other rows. */
final class HtmlTable {
    private static final Set<String> GROUPS = Set.of("tbody", "thead", "tfoot");

    private final HtmlSource source;
    private final HtmlBlocks blocks;
    private final HtmlInlines inlines;

    HtmlTable(HtmlSource source, HtmlBlocks blocks, HtmlInlines inlines) {
        this.source = source;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    void add(List<Node> nodes, List<Block> out) {
        List<Element> rows = new ArrayList<>();
        add(nodes, rows, out);
        flush(rows, out);
    }

    private void add(List<Node> nodes, List<Element> rows, List<Block> out) {
        for (Node node : nodes) {
            if (node instanceof Element row && row.normalName().equals("tr")) {
                if (isLayout(row)) {
                    flush(rows, out);
                    row.children().forEach(cell -> blocks.flow(cell.childNodes(), out));
                } else {
                    rows.add(row);
                }
            } else if (node instanceof Element group && isGroup(group)) {
                add(group.childNodes(), rows, out);
            } else if (node instanceof Element || node instanceof TextNode text && !text.isBlank()) {
                flush(rows, out);
                blocks.flow(List.of(node), out);
            }
        }
    }

    static boolean isPart(Element element) {
        return element.normalName().equals("tr") || isGroup(element);
    }

    private static boolean isGroup(Element element) {
        return GROUPS.contains(element.normalName());
    }

    private static boolean isLayout(Element row) {
        return row.selectFirst("ul,ol,dl,table,h1,h2,h3,h4,h5,h6,blockquote,pre,hr") != null;
    }

    private void flush(List<Element> rows, List<Block> out) {
        List<TableRow> full = new ArrayList<>();
        for (Element row : rows) {
            List<TableCell> cells = row.children().stream()
                    .map(cell -> new TableCell(inlines.of(cell), source.span(cell)))
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.content().isEmpty())) {
                Span inside =
                        cells.get(0).span().cover(cells.get(cells.size() - 1).span());
                full.add(new TableRow(
                        cells,
                        row.sourceRange().isImplicit()
                                ? inside
                                : source.span(row).cover(inside)));
            }
        }
        if (!full.isEmpty()) {
            Span span = full.get(0).span().cover(full.get(full.size() - 1).span());
            out.add(new Block.Table(full.size() > 1 && isHeader(rows.get(0)), List.copyOf(full), span));
        }
        rows.clear();
    }

    private static boolean isHeader(Element row) {
        return row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }
}
