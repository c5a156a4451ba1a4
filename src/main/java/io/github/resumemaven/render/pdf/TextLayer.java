package io.github.resumemaven.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

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
                pages.add(lines(document, page, false));
                byPlace.addAll(lines(document, page, true));
            }
            return new TextLayer(
                    List.copyOf(pages), List.copyOf(byPlace), descriptions, addresses, Outline.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** The same and what readers do not see: properties, metadata, bookmarks. */
    public static List<String> everything(byte[] pdf) {
        TextLayer layer = of(pdf);
        List<String> all = new ArrayList<>(List.of(layer.text(), layer.text().replaceAll("\\R", "")));
        all.addAll(layer.descriptions());
        all.addAll(layer.addresses());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary properties = document.getDocumentInformation().getCOSObject();
            properties.keySet().forEach(key -> all.add(String.valueOf(properties.getString(key))));
            if (document.getDocumentCatalog().getMetadata() != null) {
                all.add(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            }
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), all);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return all;
    }

    private static void bookmarks(PDOutlineNode node, List<String> all) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                all.add(item.getTitle());
                bookmarks(item, all);
            }
        }
    }

    private static List<String> lines(PDDocument document, int page, boolean byPlace) throws IOException {
        Stripper stripper = new Stripper();
        stripper.setSortByPosition(byPlace);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
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
