package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Block.Definition;
import io.github.resumemaven.model.Block.ListItem;
import io.github.resumemaven.model.Block.TableCell;
import io.github.resumemaven.model.Block.TableRow;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a flexmark tree, as ours. */
final class MarkdownBlocks {
    private final MarkdownInlines inlines;
    private final int shift;

    /** @param shift where the Markdown begins in the file */
    MarkdownBlocks(MarkdownInlines inlines, int shift) {
        this.inlines = inlines;
        this.shift = shift;
    }

    List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return List.copyOf(blocks);
    }

    private void add(Node node, List<Block> blocks) {
        Span span = span(node);
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            blocks.add(new Block.Heading(heading.getLevel(), inlines.of(node), span));
        } else if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
            blocks.add(new Block.Paragraph(inlines.of(node), span));
        } else if (node instanceof com.vladsch.flexmark.ast.ListBlock) {
            int start = node instanceof OrderedList list ? list.getStartNumber() : 0;
            blocks.add(new Block.ListBlock(node instanceof OrderedList, start, items(node), span));
        } else if (node instanceof com.vladsch.flexmark.ast.BlockQuote) {
            blocks.add(new Block.BlockQuote(children(node), span));
        } else if (node instanceof com.vladsch.flexmark.ast.FencedCodeBlock code) {
            blocks.add(new Block.CodeBlock(
                    code.getInfo().toString(), code.getContentChars().toString(), span));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.CodeBlock("", code.getContentChars().toString(), span));
        } else if (node instanceof HtmlBlockBase html) {
            // Inside of a quotation, its lines without the marks.
            BasedSequence chars = html.getContentChars();
            List<Block> content = saysSomething(chars) ? HtmlBlocks.of(chars, shift) : List.of();
            blocks.add(new Block.HtmlBlock(chars.toString(), content, span));
        } else if (node instanceof com.vladsch.flexmark.ast.ThematicBreak) {
            blocks.add(new Block.ThematicBreak(span));
        } else if (node instanceof TableBlock) {
            blocks.add(table(node, span));
        } else if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionList) {
            blocks.add(new Block.DefinitionList(definitions(node), span));
        }
        // What remains are reference definitions, which their links hold, and blank lines.
    }

    /** Whether there is more than tags and comments. The HTML parser need not be loaded for those. */
    private static boolean saysSomething(BasedSequence html) {
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                if (html.matchChars("<!--", i)) {
                    int end = html.indexOf("-->", i);
                    i = end < 0 ? html.length() : end + 2;
                    continue;
                }
                if (html.matchCharsIgnoreCase("<img", i) || html.matchCharsIgnoreCase("<hr", i)) {
                    return true;
                }
                tag = true;
            } else if (c == '>') {
                tag = false;
            } else if (!tag && c > ' ') {
                return true;
            }
        }
        return false;
    }

    private List<ListItem> items(Node list) {
        List<ListItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof com.vladsch.flexmark.ast.ListItem) {
                items.add(new ListItem(children(item), span(item)));
            }
        }
        return List.copyOf(items);
    }

    private Block table(Node table, Span span) {
        List<TableRow> rows = new ArrayList<>();
        boolean header = false;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            header |= part instanceof TableHead && part.hasChildren();
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<TableCell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(new TableCell(inlines.of(cell), span(cell)));
                }
                rows.add(new TableRow(List.copyOf(cells), span(row)));
            }
        }
        return new Block.Table(header, List.copyOf(rows), span);
    }

    private List<Definition> definitions(Node list) {
        List<Definition> definitions = new ArrayList<>();
        List<Block.Paragraph> terms = new ArrayList<>();
        List<ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                if (!items.isEmpty()) {
                    definitions.add(definition(terms, items));
                    terms.clear();
                    items.clear();
                }
                terms.add(new Block.Paragraph(inlines.of(node), span(node)));
            } else if (node instanceof DefinitionItem) {
                items.add(new ListItem(children(node), span(node)));
            }
        }
        if (!terms.isEmpty() || !items.isEmpty()) {
            definitions.add(definition(terms, items));
        }
        return List.copyOf(definitions);
    }

    private static Definition definition(List<Block.Paragraph> terms, List<ListItem> items) {
        Span first = terms.isEmpty() ? items.get(0).span() : terms.get(0).span();
        Span last = items.isEmpty() ? first : items.get(items.size() - 1).span();
        return new Definition(List.copyOf(terms), List.copyOf(items), first.cover(last));
    }

    private Span span(Node node) {
        return new Span(shift + node.getStartOffset(), shift + node.getEndOffset());
    }
}
