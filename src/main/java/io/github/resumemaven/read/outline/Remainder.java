package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is left of blocks when some of their source was read into values: nothing else may vanish. */
public final class Remainder {
    private final SourceText source;
    private final List<Span> taken;
    private final Map<Block.CodeBlock, List<CodeLine>> codes = new IdentityHashMap<>();

    /** @param taken the stretches of the source that are not to be kept, sorted by their start */
    public Remainder(SourceText source, List<Span> taken) {
        this.source = source;
        this.taken = disjoint(taken);
    }

    /** The blocks that stand in a stretch of the source, without what was taken. */
    public List<Block> of(List<Block> blocks, Span stretch) {
        List<Block> kept = new ArrayList<>();
        within(blocks, stretch, Block::span).forEach(block -> keep(block, stretch, kept));
        return kept;
    }

    private void keep(Block block, Span stretch, List<Block> kept) {
        if (!block.span().overlaps(stretch)) {
            return;
        }
        if (stretch.contains(block.span()) && untouched(block.span())) {
            kept.add(block);
            return;
        }
        if (block instanceof Block.Heading heading) {
            List<Inline> content = left(heading.content(), stretch);
            if (!content.isEmpty()) {
                kept.add(new Block.Heading(heading.level(), content, cover(content)));
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            keepParagraph(paragraph, stretch, kept);
        } else if (block instanceof Block.ListBlock list) {
            keepList(list, stretch, kept);
        } else if (block instanceof Block.BlockQuote quote) {
            kept.addAll(of(quote.content(), stretch));
        } else if (block instanceof Block.Table table) {
            keepTable(table, stretch, kept);
        } else if (block instanceof Block.DefinitionList definitions) {
            keepDefinitions(definitions, stretch, kept);
        } else if (block instanceof Block.HtmlBlock html) {
            kept.addAll(of(html.content(), stretch));
        } else if (block instanceof Block.CodeBlock code) {
            keepCode(code, stretch, kept);
        } else {
            kept.add(block);
        }
    }

    /** What was taken out of its middle parts a paragraph: no block spans text that is not in it. */
    private void keepParagraph(Block.Paragraph paragraph, Span stretch, List<Block> kept) {
        List<Inline> content = left(paragraph.content(), stretch);
        int from = 0;
        for (int i = 1; i <= content.size(); i++) {
            boolean apart = i < content.size()
                    && isParted(content.get(i - 1).span(), content.get(i).span());
            if (apart || i == content.size()) {
                List<Inline> part = trimmed(content.subList(from, i));
                if (from > 0 || isCut(part, paragraph)) {
                    part = Edges.trimmed(part, before(paragraph, part));
                }
                if (!part.isEmpty()) {
                    kept.add(new Block.Paragraph(part, cover(part)));
                }
                from = i;
            }
        }
    }

    /** Whether the first word of a paragraph is not the first of what is left of it. */
    private static boolean isCut(List<Inline> part, Block.Paragraph paragraph) {
        return !part.isEmpty()
                && part.get(0).span().start()
                        > paragraph.content().get(0).span().start();
    }

    /** What a paragraph has right in front of what was taken before a part of it. */
    private List<Inline> before(Block.Paragraph paragraph, List<Inline> part) {
        int next = part.isEmpty() ? 0 : firstBehind(taken, part.get(0).span().start(), each -> each);
        if (next == 0) {
            return List.of();
        }
        int end = taken.get(next - 1).start();
        int start = Math.max(paragraph.span().start(), end - 3);
        return start < end ? Inlines.within(paragraph.content(), new Span(start, end)) : List.of();
    }

    /** Whether something was taken from between two places. */
    private boolean isParted(Span first, Span second) {
        return second.start() > first.end() && !untouched(new Span(first.end(), second.start()));
    }

    /** Items of which nothing was taken stay a list; what is left of the others stands where they stood. */
    private void keepList(Block.ListBlock list, Span stretch, List<Block> kept) {
        List<Block.ListItem> whole = new ArrayList<>();
        for (Block.ListItem item : within(list.items(), stretch, Block.ListItem::span)) {
            if (!item.span().overlaps(stretch)) {
                continue;
            }
            if (stretch.contains(item.span()) && untouched(item.span())) {
                whole.add(item);
            } else {
                flush(list, whole, kept);
                kept.addAll(of(item.content(), stretch));
            }
        }
        flush(list, whole, kept);
    }

    private static void flush(Block.ListBlock list, List<Block.ListItem> whole, List<Block> kept) {
        if (!whole.isEmpty()) {
            Span span = whole.get(0).span().cover(whole.get(whole.size() - 1).span());
            kept.add(new Block.ListBlock(list.ordered(), list.start(), List.copyOf(whole), span));
            whole.clear();
        }
    }

    private void keepTable(Block.Table table, Span stretch, List<Block> kept) {
        List<Block.TableRow> rows = new ArrayList<>();
        for (Block.TableRow row : within(table.rows(), stretch, Block.TableRow::span)) {
            if (row.span().overlaps(stretch)) {
                if (untouched(row.span())) {
                    rows.add(row);
                } else {
                    row.cells().forEach(cell -> {
                        List<Inline> content = left(cell.content(), stretch);
                        if (!content.isEmpty()) {
                            kept.add(new Block.Paragraph(content, cover(content)));
                        }
                    });
                }
            }
        }
        if (!rows.isEmpty()) {
            boolean header = table.header() && rows.get(0) == table.rows().get(0);
            kept.add(new Block.Table(
                    header,
                    List.copyOf(rows),
                    rows.get(0).span().cover(rows.get(rows.size() - 1).span())));
        }
    }

    private void keepDefinitions(Block.DefinitionList definitions, Span stretch, List<Block> kept) {
        for (Block.Definition definition : definitions.definitions()) {
            if (!definition.span().overlaps(stretch)) {
                continue;
            }
            if (stretch.contains(definition.span()) && untouched(definition.span())) {
                kept.add(new Block.DefinitionList(List.of(definition), definition.span()));
            } else {
                definition.terms().forEach(term -> keep(term, stretch, kept));
                definition.descriptions().forEach(item -> kept.addAll(of(item.content(), stretch)));
            }
        }
    }

    private void keepCode(Block.CodeBlock code, Span stretch, List<Block> kept) {
        StringBuilder text = new StringBuilder();
        Span span = null;
        List<CodeLine> lines = codes.computeIfAbsent(code, this::lines);
        for (CodeLine line : within(lines, stretch, CodeLine::place)) {
            if (line.place().isEmpty()) {
                if (span != null) {
                    text.append('\n');
                }
            } else if (stretch.overlaps(line.place())) {
                String left = untouched(line.place()) && stretch.contains(line.place())
                        ? line.text()
                        : left(line.place(), stretch);
                if (left.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    text.append(left).append('\n');
                    span = span == null ? line.place() : span.cover(line.place());
                }
            }
        }
        if (span != null) {
            kept.add(new Block.CodeBlock(code.info(), text.toString(), span));
        }
    }

    /** What is left of a line of code. */
    private String left(Span place, Span stretch) {
        StringBuilder left = new StringBuilder();
        int from = Math.max(place.start(), stretch.start());
        int to = Math.min(place.end(), stretch.end());
        for (Span span : within(taken, place, each -> each)) {
            left.append(source.text(), from, Math.max(from, Math.min(to, span.start())));
            from = Math.max(from, span.end());
        }
        return left.append(source.text(), Math.min(from, to), to).toString().strip();
    }

    /** @param place of its text without indents; of a blank line, empty */
    private record CodeLine(String text, Span place) {}

    /** Each entry that stands in a block of code asks for its lines. */
    private List<CodeLine> lines(Block.CodeBlock code) {
        List<CodeLine> lines = new ArrayList<>();
        int at = code.span().start();
        for (String line : code.text().split("\n", -1)) {
            String stripped = line.strip();
            int found = stripped.isEmpty() ? at : source.text().indexOf(stripped, at);
            if (found >= 0 && found < code.span().end()) {
                lines.add(new CodeLine(line, new Span(found, found + stripped.length())));
                at = found + stripped.length();
            }
        }
        return lines;
    }

    /** The inlines of a stretch between what was taken, without breaks and separators at both ends. */
    private List<Inline> left(List<Inline> inlines, Span stretch) {
        List<Inline> left = new ArrayList<>();
        int from = stretch.start();
        for (Span span : within(taken, stretch, each -> each)) {
            if (span.start() >= stretch.end()) {
                break;
            }
            if (span.end() > from) {
                if (span.start() > from) {
                    left.addAll(Inlines.within(inlines, new Span(from, span.start())));
                }
                from = Math.max(from, span.end());
            }
        }
        if (from < stretch.end()) {
            left.addAll(Inlines.within(inlines, new Span(from, stretch.end())));
        }
        return trimmed(left);
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        int from = 0;
        int to = inlines.size();
        while (from < to && isGap(inlines.get(from))) {
            from++;
        }
        while (to > from && isGap(inlines.get(to - 1))) {
            to--;
        }
        return List.copyOf(inlines.subList(from, to));
    }

    private static boolean isGap(Inline inline) {
        List<Inline> emphasised = Inlines.emphasised(inline);
        return !emphasised.isEmpty() && emphasised.stream().allMatch(Remainder::isGap)
                || inline instanceof Inline.LineBreak
                || inline instanceof Inline.Html
                || inline instanceof Inline.Text text
                        && text.text().chars().noneMatch(c -> Character.isLetterOrDigit(c) || isSymbol(c));
    }

    private static boolean isSymbol(int c) {
        return c > 0x7F && !Character.isSpaceChar(c) && Character.getType(c) == Character.OTHER_SYMBOL
                || Character.isSurrogate((char) c);
    }

    private static Span cover(List<Inline> inlines) {
        return inlines.get(0).span().cover(inlines.get(inlines.size() - 1).span());
    }

    private boolean untouched(Span span) {
        int at = firstBehind(taken, span.start(), each -> each);
        return at == taken.size() || taken.get(at).start() >= span.end();
    }

    /** The index of the first of some places in source order that ends behind an offset. */
    private static <T> int firstBehind(List<T> places, int offset, Function<T, Span> span) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(places.get(middle)).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Those of some places in source order that overlap a stretch. */
    private static <T> List<T> within(List<T> places, Span stretch, Function<T, Span> span) {
        int from = firstBehind(places, stretch.start(), span);
        int to = from;
        while (to < places.size() && span.apply(places.get(to)).start() < stretch.end()) {
            to++;
        }
        return places.subList(from, to);
    }

    private static List<Span> disjoint(List<Span> sorted) {
        List<Span> disjoint = new ArrayList<>();
        for (Span span : sorted) {
            int last = disjoint.size() - 1;
            if (last >= 0 && disjoint.get(last).end() >= span.start()) {
                disjoint.set(last, disjoint.get(last).cover(span));
            } else if (!span.isEmpty()) {
                disjoint.add(span);
            }
        }
        return disjoint;
    }
}
