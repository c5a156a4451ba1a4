package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.render.Inside;
import io.github.resumemaven.render.plain.LabelledLine;
import io.github.resumemaven.render.plain.PlainText;
import java.util.List;
import java.util.Optional;

/** Lines with a label in front, in two columns. */
final class DocxTerms {
    /** Between the longest label and the text, in twentieths of a point. */
    private static final int GAP = 340;

    private final Paragraphs paragraphs;
    private final DocxEntries entries;
    private final DocxBlocks blocks;
    private final int cell;

    /** @param size of the text, in half points */
    DocxTerms(Paragraphs paragraphs, DocxEntries entries, DocxBlocks blocks, int size) {
        this.paragraphs = paragraphs;
        this.entries = entries;
        this.blocks = blocks;
        // A Han character is as wide as it is high and takes two cells; bold Latin letters are a little wider than
        // half.
        cell = size * 28 / 5;
    }

    /** How many parts from here on are such lines. */
    int run(List<Part> parts, int from) {
        int end = from;
        while (end < parts.size() && label(parts, end).isPresent()) {
            end++;
        }
        return end - from;
    }

    void add(List<Part> parts, int from, int end) {
        int cells = 0;
        for (int i = from; i < end; i++) {
            cells = Math.max(cells, CellWidth.of(label(parts, i).orElseThrow()));
        }
        int left = cells * cell + GAP;
        for (int i = from; i < end; i++) {
            boolean leads = parts.get(i) instanceof Entry lead && !lead.body().isEmpty();
            paragraphs.openColumn(left, leads);
            if (parts.get(i) instanceof Entry entry) {
                entry(entry);
            } else {
                head(LabelledLine.head(parts, i).orElseThrow());
            }
        }
    }

    private static Optional<String> label(List<Part> parts, int at) {
        if (parts.get(at) instanceof Entry entry) {
            return LabelledLine.isLine(entry) && hasMore(entry) ? LabelledLine.label(entry) : Optional.empty();
        }
        return LabelledLine.head(parts, at)
                .map(cells -> PlainText.of(cells.get(0).content()));
    }

    private static boolean hasMore(Entry entry) {
        return !PlainText.of(entry.content()).isEmpty()
                || !entry.body().isEmpty()
                || entry.keywords().stream().anyMatch(word -> !Inside.text(entry, word.span()))
                || entry.fields().stream()
                        .anyMatch(field -> field.name() != Field.Name.NAME
                                && !Inside.text(entry, field.value().span()));
    }

    private void head(List<Block.TableCell> cells) {
        paragraphs.run("Soft", PlainText.of(cells.get(0).content()));
        paragraphs.tab();
        paragraphs.run("Soft", PlainText.of(cells.get(1).content()));
        paragraphs.close();
    }

    /** A body that is all there is begins in the line. */
    private void entry(Entry entry) {
        List<Block> body = entry.body();
        if (!entries.labelled(entry) && !body.isEmpty() && body.get(0) instanceof Block.Paragraph paragraph) {
            paragraphs.text(paragraph.content());
            body = body.subList(1, body.size());
        }
        paragraphs.close();
        blocks.add(body, "Normal", 0);
    }
}
