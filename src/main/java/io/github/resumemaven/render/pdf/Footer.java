package io.github.resumemaven.render.pdf;

import io.github.resumemaven.render.pdf.font.EmbeddedFont;
import io.github.resumemaven.render.pdf.font.FontPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The name and the number of the page, at the foot of each page of a résumé that has several. Drawn when all else is
 * there: the engine would draw it first, and software would read it in the middle of the sentence that runs on to the
 * next page.
 */
final class Footer {
    private static final float SIZE = 8.5f;
    private static final float GREY = 0.36f;

    private record Run(PDFont font, String text) {}

    private final PDDocument document;
    private final List<PDFont> fonts = new ArrayList<>();

    private Footer(PDDocument document) {
        this.document = document;
    }

    /** @param plan for a text that the name is part of */
    static void draw(PDDocument document, String name, FontPlan plan) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages < 2) {
            return;
        }
        Footer footer = new Footer(document);
        for (EmbeddedFont font : plan.regular()) {
            footer.fonts.add(PDType0Font.load(document, new ByteArrayInputStream(font.file()), true));
        }
        for (int i = 0; i < pages; i++) {
            footer.draw(document.getPage(i), footer.runs(name + " – " + (i + 1) + "/" + pages));
        }
    }

    private void draw(PDPage page, List<Run> runs) throws IOException {
        float width = 0;
        for (Run run : runs) {
            width += run.font().getStringWidth(run.text()) / 1000 * SIZE;
        }
        COSDictionary kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        kind.setName(COSName.SUBTYPE, "Footer");
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
            content.beginText();
            content.setNonStrokingColor(GREY, GREY, GREY);
            content.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, 22);
            for (Run run : runs) {
                content.setFont(run.font(), SIZE);
                content.showText(run.text());
            }
            content.endText();
            content.endMarkedContent();
        }
    }

    /** The text in stretches that one font can draw. */
    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            PDFont font = fonts.stream()
                    .filter(one -> has(one, character))
                    .findFirst()
                    .orElseThrow();
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.font() == font) {
                runs.set(runs.size() - 1, new Run(font, last.text() + character));
            } else {
                runs.add(new Run(font, character));
            }
        });
        return runs;
    }

    private static boolean has(PDFont font, String character) {
        try {
            font.encode(character);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }
}
