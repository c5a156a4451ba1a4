package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** flexmark's block nodes → ours. */
final class BlockConverter {
    private final Origin origin;
    private final InlineConverter inlines;

    BlockConverter(Origin origin) {
        this.origin = origin;
        this.inlines = new InlineConverter(origin);
    }

    List<Block> blocks(Node parent, int depth) {
        if (depth > Limits.DEPTH) {
            throw origin.tooDeep(origin.start(parent));
        }
        List<Block> blocks = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof HtmlBlockBase html) {
                HtmlRun run = HtmlRun.from(html, origin);
                blocks.add(run.block());
                node = run.last();
            } else {
                add(node, blocks, depth);
            }
            node = node.getNext();
        }
        return List.copyOf(blocks);
    }

    private void add(Node node, List<Block> blocks, int depth) {
        Span span = origin.block(node);
        if (node instanceof Heading heading) {
            // CommonMark allows a heading without text; people make space with it.
            List<Inline> content = inlines.heading(heading, depth);
            if (!content.isEmpty()) {
                blocks.add(new Block.Heading(heading.getLevel(), content, span));
            }
        } else if (node instanceof Paragraph) {
            List<Inline> content = inlines.children(node, depth);
            if (!content.isEmpty()) {
                blocks.add(new Block.Paragraph(content, span));
            }
        } else if (node instanceof DefinitionList) {
            blocks.add(new Block.DefinitionList(definitions(node, depth), span));
        } else if (node instanceof ListBlock list) {
            int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
            blocks.add(new Block.ListBlock(list instanceof OrderedList, start, items(list, depth), span));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Block.BlockQuote(blocks(node, depth + 1), span));
        } else if (node instanceof TableBlock table) {
            blocks.add(table(table, span, depth));
        } else if (node instanceof FencedCodeBlock code) {
            String text = withoutLastLineEnd(origin.lines(code.getContentChars()));
            blocks.add(new Block.CodeBlock(origin.text(origin.span(code.getInfo())), text, span));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.CodeBlock("", withoutLastLineEnd(origin.lines(code.getContentChars())), span));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.ThematicBreak(span));
        } else if (!(node instanceof Reference)) {
            // A description without a list, which flexmark leaves behind where a term looked like a definition.
            blocks.addAll(blocks(node, depth + 1));
        }
    }

    private List<Block.ListItem> items(Node list, int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            items.add(new Block.ListItem(blocks(item, depth + 1), origin.block(item)));
        }
        return List.copyOf(items);
    }

    private Block.Table table(TableBlock table, Span span, int depth) {
        List<Block.TableRow> rows = new ArrayList<>();
        boolean header = false;
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row : part.getChildren()) {
                Block.TableRow converted = row((TableRow) row, depth);
                boolean blank = converted.cells().stream()
                        .allMatch(cell -> cell.content().isEmpty());
                if (part instanceof TableHead && !blank) {
                    header = true;
                }
                if (!blank) {
                    rows.add(converted);
                }
            }
        }
        return new Block.Table(header, List.copyOf(rows), span);
    }

    private Block.TableRow row(TableRow row, int depth) {
        List<Block.TableCell> cells = new ArrayList<>();
        for (Node node : row.getChildren()) {
            if (node instanceof TableCell cell) {
                Span place = place(cell);
                cells.add(new Block.TableCell(place.isEmpty() ? List.of() : inlines.children(cell, depth), place));
            }
        }
        return new Block.TableRow(List.copyOf(cells), origin.block(row));
    }

    /** The text of a cell; between its bars if it has none. */
    private Span place(TableCell cell) {
        BasedSequence text = cell.getText().trim();
        return text.isEmpty()
                ? Span.at(origin.start(cell) + cell.getOpeningMarker().length())
                : origin.span(text);
    }

    private List<Block.Definition> definitions(Node list, int depth) {
        List<Block.Definition> definitions = new ArrayList<>();
        List<Block.Paragraph> terms = new ArrayList<>();
        List<Block.ListItem> descriptions = new ArrayList<>();
        for (Node node : list.getChildren()) {
            if (node instanceof DefinitionTerm && !descriptions.isEmpty()) {
                definitions.add(definition(terms, descriptions));
                terms = new ArrayList<>();
                descriptions = new ArrayList<>();
            }
            if (node instanceof DefinitionTerm) {
                for (Node line : node.getChildren()) {
                    terms.add(new Block.Paragraph(inlines.children(line, depth), origin.block(line)));
                }
            } else if (node instanceof DefinitionItem) {
                descriptions.add(new Block.ListItem(blocks(node, depth + 1), origin.block(node)));
            }
        }
        if (!terms.isEmpty() || !descriptions.isEmpty()) {
            definitions.add(definition(terms, descriptions));
        }
        return List.copyOf(definitions);
    }

    private static Block.Definition definition(List<Block.Paragraph> terms, List<Block.ListItem> descriptions) {
        Span last = descriptions.isEmpty()
                ? terms.get(terms.size() - 1).span()
                : descriptions.get(descriptions.size() - 1).span();
        Span first = terms.isEmpty() ? descriptions.get(0).span() : terms.get(0).span();
        return new Block.Definition(List.copyOf(terms), List.copyOf(descriptions), first.cover(last));
    }

    private static String withoutLastLineEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
