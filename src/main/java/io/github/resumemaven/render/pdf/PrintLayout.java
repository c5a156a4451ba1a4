package io.github.resumemaven.render.pdf;

import io.github.resumemaven.render.html.HeadingOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Marks up a page where the sheet alone can't decide, CSS 2.1 having no selectors for it. */
final class PrintLayout {
    /** What is kept on one line if possible, in characters: shorter than any line. */
    private static final int WHOLE = 48;

    /** Labels wider than this stand in front of their lines rather than beside them; in halves of a Han character. */
    private static final int LABEL = 22;

    /** A table of labels with more rows may break. */
    private static final int SHORT = 8;

    /** So many levels of lists, quotes and the like are told apart by their indent. */
    private static final int DEEPEST = 12;

    private static final Set<String> INDENTED = Set.of("blockquote", "dd", "li", "pre", "td", "th");

    private static final String BULLET = "•";

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
            if (terms.select(".row").size() <= SHORT) {
                terms.addClass("short");
            }
        }
        page.select(".person:has(.picture)").addClass("pictured");
        // A list of one item that only leads to the list in it is a caption.
        page.select(".entry > ul:has(> li:only-child > ul)").addClass("caption");
        page.select("ul, ol").forEach(PrintLayout::marks);
        flatten(page.body(), 0);
        page.select("li:nth-last-child(2)").addClass("last-but-one");
        page.select("table").forEach(PrintLayout::body);
        HeadingOrder.mend(page);
        page.select("a[href]").forEach(PrintLayout::link);
        page.select("a:not([href])").unwrap();
        page.select("a[title], img[title]").forEach(PrintLayout::title);
        page.body().nodeStream(TextNode.class).toList().forEach(PrintLayout::span);
    }

    /** From some level on nothing is indented any further: it would leave the sheet, and its text with it. */
    private static void flatten(Element element, int level) {
        boolean indents = INDENTED.contains(element.tagName());
        if (indents && level >= DEEPEST) {
            element.addClass("deep");
        }
        element.children().forEach(child -> flatten(child, indents ? level + 1 : level));
    }

    /** A table needs a body (PDF/UA-1, 7.2); one whose rows became entries has a head only. */
    private static void body(Element table) {
        if (table.select("tbody tr").isEmpty()) {
            table.select("thead").tagName("tbody");
            table.select("th").tagName("td");
        }
    }

    /**
     * Marks and numbers as text, so that software finds where an item begins: the engine would draw a disc without one, and
     * a number on a line of its own.
     */
    private static void marks(Element list) {
        boolean numbered = list.tagName().equals("ol");
        int number = numbered && list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
        boolean caption = list.hasClass("caption");
        for (Element item : list.children()) {
            if (item.tagName().equals("li") && !caption) {
                mark(item, numbered ? number + "." : BULLET);
            }
            number++;
        }
    }

    private static void mark(Element item, String mark) {
        Node first = item.childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .findFirst()
                .orElse(item);
        Element line = first instanceof Element paragraph && paragraph.tagName().equals("p") ? paragraph : item;
        line.prependElement("span").addClass("mark").text(mark);
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
}
