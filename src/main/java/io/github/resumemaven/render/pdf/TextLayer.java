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
 * @param pages the lines of each page in the order in which they are drawn, without running footers
 * @param byPlace the lines of all pages as software reads them that goes from left to right over the whole sheet,
 *     whatever was drawn first
 * @param descriptions of images and links, which are spoken instead of shown
 * @param addresses that its links lead to
 * @param outline titles of the first level beside the pages
 */
public record TextLayer(
        List<List<String>> pages,
        List<String> byPlace,
        List<String> descriptions,
        List<String> addresses,
        List<String> outline) {

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
            List<List<String>> pages = new ArrayList<>();
            List<String> byPlace = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Stripper stripper = new Stripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(lines(stripper.getText(document)));
                byPlace.addAll(lines(stripper.byPlace()));
            }
            return new TextLayer(
                    List.copyOf(pages), List.copyOf(byPlace), descriptions, addresses, Outline.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** All of it, a line of the pages in each. */
    public String text() {
        return String.join("\n", pages.stream().flatMap(List::stream).toList());
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
