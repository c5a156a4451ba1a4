package io.github.resumemaven.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

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
        // A list of one item that only leads to the list in it is a caption.
        page.select(".entry > ul:has(> li:only-child > ul)").addClass("caption");
        page.select("ul > li").forEach(PrintLayout::inner);
        page.select("a[href]").forEach(PrintLayout::link);
        page.select("a:not([href])").unwrap();
        page.select("a[title], img[title]").forEach(PrintLayout::title);
        page.body().nodeStream(TextNode.class).toList().forEach(PrintLayout::span);
    }

    /** The text of an item has an element of its own, to be of another size than its mark. */
    private static void inner(Element item) {
        Element text = new Element("div").addClass("in");
        text.appendChildren(item.childNodes().stream().toList());
        item.appendChild(text);
    }

    /** Paper shows nothing to a resting pointer. */
    private static void title(Element element) {
        String title = element.attr("title").strip();
        element.removeAttr("title");
        if (!title.isEmpty() && !title.equals(element.text())) {
            element.after(new TextNode(" (" + title + ")"));
        }
    }

    /** The engine draws the text of an element before the elements in it, unless it has an element of its own. */
    private static void span(TextNode text) {
        boolean between = text.previousSibling() instanceof Element before && !before.isBlock()
                || text.nextSibling() instanceof Element after && !after.isBlock();
        if (between) {
            text.wrap("<span></span>");
        }
    }

    /** PDF addresses are ASCII (ISO 32000-1, 12.6.4.7). */
    private static void link(Element link) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : link.attr("href").getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}[]".indexOf(b) < 0;
            ascii.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        link.attr("href", ascii.toString());
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
