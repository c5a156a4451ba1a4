package io.github.resumemaven.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF as tools write it to a file that know nothing of tags, sizes and weights ({@code pdftotext}): a line
 * for each line, in the order of drawing, and an empty one where lines stand clearly apart.
 */
final class BareText extends Stripper {
    /** From base line to base line, in sizes of the font: lines of a paragraph and items of a list are nearer. */
    private static final double APART = 1.95;

    private record Line(int page, double base, double size, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double base;
    private double size;

    private BareText() {}

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BareText bare = new BareText();
            bare.getText(document);
            return bare.joined();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private String joined() {
        StringBuilder all = new StringBuilder();
        Line above = null;
        for (Line line : lines) {
            if (above != null) {
                boolean near = line.page() == above.page()
                        && Math.abs(line.base() - above.base()) <= APART * Math.min(line.size(), above.size());
                all.append(near ? "\n" : "\n\n");
            }
            all.append(line.text());
            above = line;
        }
        return all.toString();
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            base = Math.max(base, position.getYDirAdj());
            size = Math.max(size, position.getFontSizeInPt());
            text.append(position.getUnicode());
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        String line = text.toString().strip();
        if (!line.isEmpty() && !getSortByPosition()) {
            lines.add(new Line(getCurrentPageNo(), base, size, line));
        }
        text.setLength(0);
        base = 0;
        size = 0;
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
    }
}
