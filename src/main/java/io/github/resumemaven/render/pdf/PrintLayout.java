package io.github.resumemaven.render.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Marks up a page where the sheet alone can't decide, CSS 2.1 having no selectors for it. */
final class PrintLayout {
    /** What is kept on one line if possible, in characters: shorter than any line. */
    private static final int WHOLE = 48;

    /** Labels wider than this stand in front of their lines rather than beside them; in halves of a Han character. */
    private static final int LABEL = 22;

    private PrintLayout() {}

    static void mark(Document page) {
        for (Element fact : page.select(".contact .fact")) {
            if (fact.text().length() <= WHOLE) {
                fact.addClass("whole");
            }
        }
        page.select("h3").stream().filter(title -> title.childrenSize() == 1).forEach(title -> title.child(0)
                .addClass("lone"));
        for (Element terms : page.select(".terms")) {
            if (terms.select(".term").stream().anyMatch(term -> width(term.text()) > LABEL)) {
                terms.addClass("run-in");
            }
        }
        page.select(".person:has(.picture)").addClass("pictured");
        page.select("li:has(> ul:only-child)").forEach(PrintLayout::caption);
        page.select("a[href]").forEach(PrintLayout::link);
        page.select("a:not([href])").unwrap();
    }

    /** A list of one item that only leads to the list in it is a caption. */
    private static void caption(Element item) {
        Element list = item.parent();
        if (list.childrenSize() == 1 && !list.parent().tagName().equals("li")) {
            list.addClass("caption");
        }
    }

    /** PDF addresses are ASCII (ISO 32000-1, 12.6.4.7). */
    private static void link(Element link) {
        String address = link.attr("href").replaceAll("[\\[\\]{}|^]", "_");
        try {
            link.attr("href", new URI(escaped(link.attr("href"))).toASCIIString());
        } catch (URISyntaxException e) {
            link.attr("href", address.replaceAll("[^\\x21-\\x7e]", "_"));
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (char c : address.toCharArray()) {
            escaped.append("[]{}|^%".indexOf(c) < 0 || c == '%' ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return escaped.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }

    /** The outline that readers open beside the pages: sections, and the entries in them. */
    static void bookmarks(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        Element section = bookmarks;
        List<Element> headings = page.select("section > h2, .title h3");
        for (int i = 0; i < headings.size(); i++) {
            Element heading = headings.get(i);
            heading.attr("id", "part" + i);
            Element parent = heading.tagName().equals("h2") ? bookmarks : section;
            Element bookmark = parent.appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#part" + i);
            section = heading.tagName().equals("h2") ? bookmark : section;
        }
        if (headings.isEmpty()) {
            bookmarks.remove();
        }
    }
}
