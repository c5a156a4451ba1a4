package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.date.PeriodReader;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** All lines of a document in reading order, whatever block they stand in. */
public final class Outline {
    private static final int LONGEST_TITLE = 80;
    private static final int SUMMARY_LEVEL = 2;
    private static final int LONGEST_TABLE_TITLE = 40;
    private static final int DEEPEST = 6;
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t>]*\\R");

    private final SourceText source;
    private final PeriodReader dates;
    private final List<Row> rows = new ArrayList<>();
    /** The level of the last heading, 0 above the first one. */
    private int above;

    private Outline(SourceText source, PeriodReader dates) {
        this.source = source;
        this.dates = dates;
    }

    public static List<Row> of(Document document, PeriodReader dates) {
        Outline outline = new Outline(document.source(), dates);
        outline.addAll(document.blocks(), Kind.PARAGRAPH, 0, false);
        return List.copyOf(outline.rows);
    }

    private void addAll(List<Block> blocks, Kind paragraph, int depth, boolean quoted) {
        for (Block block : blocks) {
            add(block, paragraph, depth, quoted, block.span());
        }
    }

    private void add(Block block, Kind paragraph, int depth, boolean quoted, Span extent) {
        if (block instanceof Block.Heading heading) {
            above = heading.level();
            addLine(Kind.HEADING, heading.level(), one(heading.content(), heading.span()), quoted, extent);
        } else if (block instanceof Block.Paragraph each && isSummary(each)) {
            addLine(Kind.HEADING, SUMMARY_LEVEL, one(each.content(), each.span()), quoted, extent);
        } else if (block instanceof Block.Paragraph each) {
            addLines(paragraph, depth, LineBuilder.lines(each.content(), source, each.span()), quoted, extent);
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> addItem(item, depth, quoted));
        } else if (block instanceof Block.BlockQuote quote) {
            addAll(quote.content(), paragraph, depth, true);
        } else if (block instanceof Block.Table table) {
            addTable(table, depth, quoted);
        } else if (block instanceof Block.DefinitionList definitions) {
            definitions.definitions().forEach(definition -> addDefinition(definition, depth, quoted));
        } else if (block instanceof Block.CodeBlock code) {
            addCode(code, depth, quoted);
        } else if (block instanceof Block.HtmlBlock html) {
            addAll(html.content(), paragraph, depth, quoted);
        } else {
            addLine(Kind.RULE, depth, one(List.of(), block.span()), quoted, extent);
        }
    }

    private void addItem(Block.ListItem item, int depth, boolean quoted) {
        if (!item.content().isEmpty() && isHeading(item.content().get(0))) {
            // Some editors put a whole chapter into a list item; its headings say how deep things are.
            addAll(item.content(), Kind.PARAGRAPH, depth, quoted);
            return;
        }
        if (isChapter(item)) {
            addChapter(item, depth, quoted);
            return;
        }
        boolean first = true;
        for (Block block : item.content()) {
            add(
                    block,
                    first ? Kind.ITEM : Kind.ITEM_PARAGRAPH,
                    block instanceof Block.Paragraph ? depth : depth + 1,
                    quoted,
                    first ? item.span() : block.span());
            first = false;
        }
    }

    /** Whether an item begins with a bold line that a blank line parts from more: a heading with a bullet. */
    private boolean isChapter(Block.ListItem item) {
        if (item.content().size() < 2 || !(item.content().get(0) instanceof Block.Paragraph title)) {
            return false;
        }
        List<Line> lines = LineBuilder.lines(title.content(), source, title.span());
        int next = item.content().get(1).span().start();
        return lines.size() == 1
                && isBold(lines.get(0))
                && lines.get(0).length() <= LONGEST_TITLE
                && BLANK_LINE
                        .matcher(source.text()
                                .substring(
                                        title.span().end(),
                                        Math.max(title.span().end(), next)))
                        .find();
    }

    private void addChapter(Block.ListItem item, int depth, boolean quoted) {
        Block.Paragraph title = (Block.Paragraph) item.content().get(0);
        int level = Math.min(DEEPEST, above + 1 + depth);
        addLine(Kind.HEADING, level, one(title.content(), title.span()), quoted, title.span());
        addAll(item.content().subList(1, item.content().size()), Kind.PARAGRAPH, 0, quoted);
    }

    /** What is shown of details that are folded is a title: with a date, that of an entry, else of a section. */
    private boolean isSummary(Block.Paragraph paragraph) {
        return source.text().startsWith("<summary", paragraph.span().start())
                && dates.read(source.text(paragraph.span())).isEmpty();
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.HtmlBlock html
                        && !html.content().isEmpty()
                        && html.content().get(0) instanceof Block.Heading;
    }

    private void addTable(Block.Table table, int depth, boolean quoted) {
        boolean header = table.header();
        for (Block.TableRow row : table.rows()) {
            List<List<Inline>> cells =
                    row.cells().stream().map(Block.TableCell::content).toList();
            Line line = LineBuilder.joined(cells, source, row.span());
            if (header && table.rows().size() > 1 && isTitle(line)) {
                addLine(Kind.HEADING, Math.min(DEEPEST, above + 1), line, quoted, row.span());
                header = false;
                continue;
            }
            addLine(header ? Kind.TABLE_HEADER : Kind.TABLE_ROW, depth, line, quoted, row.span());
            header = false;
        }
    }

    /** Whether the first of several cells is all that says something, and not emphasised: it titles the table. */
    private boolean isTitle(Line line) {
        String[] cells = line.text().split("\t", -1);
        boolean lone = cells.length > 1
                && hasLetters(cells[0])
                && Arrays.stream(cells).skip(1).noneMatch(Outline::hasLetters);
        return lone
                && cells[0].strip().length() <= LONGEST_TABLE_TITLE
                && (line.marks(0, cells[0].length()) & Line.STRONG) == 0
                && dates.readFolded(line.folded()).isEmpty();
    }

    private void addDefinition(Block.Definition definition, int depth, boolean quoted) {
        for (Block.Paragraph term : definition.terms()) {
            addLines(
                    Kind.TERM,
                    depth,
                    LineBuilder.lines(term.content(), source, term.span()),
                    quoted,
                    definition.span());
        }
        for (Block.ListItem description : definition.descriptions()) {
            addAll(description.content(), Kind.DESCRIPTION, depth, quoted);
        }
    }

    /** People use code as layout; its lines are in the source as they are but for their indent. */
    private void addCode(Block.CodeBlock code, int depth, boolean quoted) {
        int at = code.span().start();
        if (!code.info().isEmpty()) {
            at = Math.max(at, source.text().indexOf('\n', at));
        }
        List<Line> lines = new ArrayList<>();
        for (String text : code.text().split("\n", -1)) {
            String stripped = text.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            int found = source.text().indexOf(stripped, at);
            if (found < 0 || found + stripped.length() > code.span().end()) {
                continue;
            }
            lines.add(LineBuilder.literal(stripped, found, source));
            at = found + stripped.length();
        }
        addLines(Kind.CODE, depth, lines, quoted, code.span());
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Line one(List<Inline> content, Span span) {
        return LineBuilder.joined(List.of(content), source, span);
    }

    private void addLines(Kind kind, int level, List<Line> lines, boolean quoted, Span extent) {
        List<Line> full = new ArrayList<>(lines);
        full.removeIf(line -> line.isBlank() && line.images().isEmpty());
        int lazyFrom = kind == Kind.ITEM ? lazyFrom(full) : full.size();
        for (int i = 0; i < full.size(); i++) {
            Line line = full.get(i);
            boolean lazy =
                    i >= lazyFrom || kind == Kind.ITEM && i > 0 && isLazy(line) && !(i == 1 && isBold(full.get(0)));
            boolean first = i == 0 || i == lazyFrom;
            boolean last = i == full.size() - 1 || i + 1 == lazyFrom;
            // What stands in front of such a title is the item's and stays there.
            Span own =
                    i < lazyFrom ? extent : new Span(full.get(lazyFrom).span().start(), extent.end());
            add(lazy ? Kind.PARAGRAPH : kind, lazy ? 0 : level, line, first, last, quoted, own);
        }
    }

    /** Where a bold line at the margin begins a title that a blank line should have parted from the item; else the end. */
    private int lazyFrom(List<Line> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean title = isBold(lines.get(i)) && isAtMargin(lines.get(i));
            for (int k = i + 1; title && k < Math.min(lines.size(), i + 3); k++) {
                if (isLazy(lines.get(k))) {
                    return i;
                }
            }
        }
        return lines.size();
    }

    /** A bold line at the beginning of an item is a title, and the date right below it is its own. */
    private static boolean isBold(Line line) {
        return (line.marks() & Line.STRONG) != 0;
    }

    private boolean isAtMargin(Line line) {
        int start = line.span().start();
        return start > 0 && source.text().charAt(start - 1) == '\n';
    }

    /** A dated line right below a list, which Markdown takes for a part of its last item, is meant to stand alone. */
    private boolean isLazy(Line line) {
        return isAtMargin(line)
                && line.length() <= LONGEST_TITLE
                && !dates.readFolded(line.folded()).isEmpty();
    }

    private void addLine(Kind kind, int level, Line line, boolean quoted, Span extent) {
        add(kind, level, line, true, true, quoted, extent);
    }

    private void add(Kind kind, int level, Line line, boolean first, boolean last, boolean quoted, Span extent) {
        boolean cells = kind == Kind.TABLE_ROW || kind == Kind.TABLE_HEADER;
        List<Period> periods = cells ? SplitDates.of(line.text(), dates) : dates.readFolded(line.folded());
        rows.add(new Row(rows.size(), kind, level, line, periods, first, last, quoted, line.span(), extent));
    }
}
