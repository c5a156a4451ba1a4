package io.github.resumemaven.lint;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Takes the text that a reader sees out of a document, a run per paragraph, title, cell or value, in source order. */
final class TextRuns {
    /** Keys of front matter and of JSON Resume (1.0.0) whose values are prose. All others hold names, dates, addresses, settings. */
    private static final Set<String> PROSE = Set.of(
            "area",
            "courses",
            "description",
            "headline",
            "highlights",
            "keywords",
            "label",
            "position",
            "reference",
            "studyType",
            "summary");

    private final SourceText source;
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final BitSet addresses = new BitSet();
    private final BitSet frozen = new BitSet();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] depths = new int[64];

    private TextRuns(SourceText source) {
        this.source = source;
    }

    static List<TextRun> of(Document document) {
        TextRuns taker = new TextRuns(document.source());
        taker.takeData(document.data(), document.format() != Document.Format.MARKDOWN);
        document.blocks().forEach(block -> taker.takeBlock(block, false));
        return List.copyOf(taker.runs);
    }

    private void takeData(Data.Mapping mapping, boolean keywords) {
        for (Data.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            // Keywords of front matter are for search engines.
            boolean prose = PROSE.contains(key) && (keywords || !key.equals("keywords"));
            takeData(pair.value(), prose, keywords);
        }
    }

    private void takeData(Data data, boolean prose, boolean keywords) {
        if (data instanceof Data.Mapping mapping) {
            takeData(mapping, keywords);
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(item -> takeData(item, prose, keywords));
        } else if (prose && data instanceof Data.Scalar scalar && scalar.text().equals(source.text(scalar.span()))) {
            add(scalar.text(), scalar.span().start(), 0);
            end(TextRun.Place.VALUE);
        }
    }

    private void takeBlock(Block block, boolean item) {
        if (block instanceof Block.Heading heading) {
            take(heading.content(), 0);
            end(TextRun.Place.TITLE);
        } else if (block instanceof Block.Paragraph paragraph) {
            take(paragraph.content(), 0);
            end(item ? TextRun.Place.ITEM : TextRun.Place.PARAGRAPH);
        } else if (block instanceof Block.Table table) {
            for (Block.TableRow row : table.rows()) {
                for (Block.TableCell cell : row.cells()) {
                    take(cell.content(), 0);
                    end(TextRun.Place.CELL);
                }
            }
        } else if (block instanceof Block.ListBlock list) {
            for (Block.ListItem each : list.items()) {
                boolean first = true;
                for (Block content : each.content()) {
                    takeBlock(content, first);
                    first = false;
                }
            }
        } else {
            Walk.children(block).forEach(child -> takeBlock(child, false));
        }
    }

    private void take(List<Inline> inlines, int depth) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text piece) {
                takeText(piece, depth);
            } else if (inline instanceof Inline.LineBreak) {
                add('\n', inline.span().start(), inline.span().end(), depth);
            } else if (inline instanceof Inline.Code
                    || inline instanceof Inline.Image
                    || inline instanceof Inline.Html) {
                add(TextRun.OPAQUE, inline.span().start(), inline.span().end(), depth);
            } else {
                int from = text.length();
                take(Walk.children(inline), depth + 1);
                if (inline instanceof Inline.Link link && isOwnLabel(link)) {
                    frozen.set(from, text.length());
                }
                // An address may go on with wide characters, where text has ended.
                if (inline instanceof Inline.Link && text.indexOf("://", from) >= 0) {
                    addresses.set(from, text.length());
                }
            }
        }
    }

    /** {@code [text]} or {@code [text][]} (CommonMark §6.3): with another text it would lead nowhere. */
    private boolean isOwnLabel(Inline.Link link) {
        boolean reference = link.targetSpan().start() >= link.span().end()
                || link.targetSpan().end() <= link.span().start();
        String written = source.text(link.span());
        return reference && written.endsWith("]") && (written.endsWith("[]") || !written.contains("]["));
    }

    private void takeText(Inline.Text piece, int depth) {
        if (piece.text().length() == piece.span().length()) {
            add(piece.text(), piece.span().start(), depth);
        } else {
            for (int i = 0; i < piece.text().length(); i++) {
                add(piece.text().charAt(i), piece.span().start(), piece.span().end(), depth);
            }
        }
    }

    private void add(String piece, int start, int depth) {
        for (int i = 0; i < piece.length(); i++) {
            add(piece.charAt(i), start + i, start + i + 1, depth);
        }
    }

    private void add(char c, int start, int end, int depth) {
        int i = text.length();
        if (i == starts.length) {
            starts = Arrays.copyOf(starts, i * 2);
            ends = Arrays.copyOf(ends, i * 2);
            depths = Arrays.copyOf(depths, i * 2);
        }
        text.append(c);
        starts[i] = start;
        ends[i] = end;
        depths[i] = depth;
    }

    private void end(TextRun.Place place) {
        int length = text.length();
        if (length > 0) {
            runs.add(new TextRun(
                    place,
                    text.toString(),
                    Shield.over(text.toString(), addresses),
                    (BitSet) frozen.clone(),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length),
                    Arrays.copyOf(depths, length)));
            text.setLength(0);
            addresses.clear();
            frozen.clear();
        }
    }
}
