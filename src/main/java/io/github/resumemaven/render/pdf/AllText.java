package io.github.resumemaven.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** All that a PDF says: its text layer, and what readers do not see: properties, metadata, bookmarks. */
public final class AllText {
    private AllText() {}

    public static List<String> of(byte[] pdf) {
        TextLayer layer = TextLayer.of(pdf);
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
}
