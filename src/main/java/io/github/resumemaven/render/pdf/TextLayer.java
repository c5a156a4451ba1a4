package io.github.resumemaven.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What software finds in a PDF.
 *
 * @param text of all pages in the order in which it is drawn, without running footers
 * @param descriptions of images and links, which are spoken instead of shown
 * @param addresses that its links lead to
 */
public record TextLayer(String text, List<String> descriptions, List<String> addresses) {

    public static TextLayer of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> descriptions = new ArrayList<>();
            List<String> addresses = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        addresses.add(action.getURI());
                        descriptions.add(annotation.getContents());
                    }
                }
            }
            describe(document.getDocumentCatalog().getStructureTreeRoot(), descriptions);
            return new TextLayer(new Stripper().getText(document), descriptions, addresses);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static void describe(PDStructureNode node, List<String> descriptions) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    descriptions.add(element.getAlternateDescription());
                }
                describe(element, descriptions);
            }
        }
    }
}
