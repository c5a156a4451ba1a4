package io.github.resumemaven.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline that readers open beside the pages: sections, and the entries in them. */
final class Outline {
    private Outline() {}

    /** @param header titles that head the facts under the name and are shown in the outline only */
    static void write(Document page, List<String> header) {
        Element bookmarks = page.head().appendElement("bookmarks");
        page.select(".person").attr("id", "person");
        header.forEach(title -> add(bookmarks, title, "person"));
        Element section = bookmarks;
        List<Element> headings = page.select("section > h2, .title h2, .title h3");
        for (int i = 0; i < headings.size(); i++) {
            Element heading = headings.get(i);
            heading.attr("id", "part" + i);
            boolean top = heading.tagName().equals("h2");
            Element bookmark = add(top ? bookmarks : section, heading.text(), "part" + i);
            section = top ? bookmark : section;
        }
        if (bookmarks.childrenSize() == 0) {
            bookmarks.remove();
        }
    }

    private static Element add(Element parent, String title, String id) {
        return parent.appendElement("bookmark")
                .attr("name", PrintText.drawn(title))
                .attr("href", "#" + id);
    }

    /** The titles of its first level. */
    static List<String> read(PDDocument document) {
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        List<String> titles = new ArrayList<>();
        if (outline != null) {
            for (PDOutlineItem item : outline.children()) {
                titles.add(item.getTitle());
            }
        }
        return List.copyOf(titles);
    }
}
