package io.github.resumemaven.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What of a print stands in the margins at the sides, or beyond the sheet. */
public final class Margins extends PDFTextStripper {
    private final float side;
    private final List<String> trespassers = new ArrayList<>();

    private Margins(float side) {
        this.side = side;
    }

    /** @param side the width of the margins, in points; half a point is forgiven */
    public static List<String> trespassers(byte[] pdf, float side) throws IOException {
        Margins margins = new Margins(side - 0.5f);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            margins.getText(document);
        }
        return margins.trespassers;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        float left = text.getXDirAdj();
        boolean inside = left >= side && left + text.getWidthDirAdj() <= text.getPageWidth() - side;
        if (!inside && !text.getUnicode().isBlank()) {
            trespassers.add(text.getUnicode());
        }
        super.processTextPosition(text);
    }
}
