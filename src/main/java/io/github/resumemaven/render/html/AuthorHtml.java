package io.github.resumemaven.render.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A stretch of HTML that the author wrote, made safe and fitted into the page. */
final class AuthorHtml {
    /** How many lists and tables may stand within each other. */
    private static final int DEEPEST = 40;

    private static final Set<String> HOLDERS = Set.of("table", "ul", "ol", "dl");

    private AuthorHtml() {}

    static String of(String html, HeadingLevels headings) {
        Element body = Sanitizer.blocks(html);
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            heading.tagName("h" + headings.of(heading.tagName().charAt(1) - '0'));
        }
        body.select("hr").remove();
        // What a reader has to open is not read, and not printed.
        body.select("details").tagName("div");
        body.select("summary").tagName("p");
        dropEmpty(body);
        flatten(body);
        mendLists(body);
        mendTerms(body);
        body.select("table").forEach(TableGrid::even);
        return body.childNodeSize() == 0 || blank(body) ? "" : body.html().strip() + "\n";
    }

    /** What is nested deeper than anybody looks through is text: a PDF has no place for it, and parsers part it. */
    private static void flatten(Element body) {
        for (Element part : body.select("table, caption, thead, tbody, tfoot, tr, td, th, ul, ol, li, dl, dt, dd")) {
            long around = part.parents().stream()
                    .filter(parent -> HOLDERS.contains(parent.normalName()))
                    .count();
            if (around > DEEPEST) {
                part.tagName("div").clearAttributes();
            }
        }
    }

    /** Innermost first, so that what holds only empty elements goes too. */
    private static void dropEmpty(Element body) {
        var elements = body.getAllElements();
        for (int i = elements.size() - 1; i > 0; i--) {
            Element element = elements.get(i);
            if (!element.tagName().matches("img|br|wbr|td|th") && !element.hasAttr("id") && blank(element)) {
                element.remove();
            }
        }
    }

    /**
     * HTML allows nothing but items within a list, and items nowhere else; browsers show what breaks that, templates and people
     * write it, and in a PDF it would belong to nothing.
     */
    private static void mendLists(Element body) {
        for (Element list : body.select("ul, ol")) {
            for (Node child : List.copyOf(list.childNodes())) {
                boolean item =
                        child instanceof Element element && element.normalName().equals("li");
                boolean says = child instanceof Element || child instanceof TextNode text && hasText(text.text());
                if (!item && says) {
                    child.wrap("<li></li>");
                }
            }
        }
        for (Element item : body.select(":not(ul):not(ol) > li")) {
            item.wrap("<ul></ul>");
        }
    }

    /** A list of definitions holds terms and descriptions alone: what stands loose in it describes the term above, or precedes the list. */
    private static void mendTerms(Element body) {
        for (Element list : body.select("dl")) {
            boolean term = false;
            for (Node child : List.copyOf(list.childNodes())) {
                String name = child instanceof Element element ? element.normalName() : "";
                term |= name.equals("dt") || name.equals("div");
                boolean says = child instanceof Element || child instanceof TextNode text && hasText(text.text());
                if (says && !term) {
                    Element loose = new Element(name.isEmpty() ? "p" : "div");
                    list.before(loose);
                    loose.appendChild(child);
                    if (name.equals("dd")) {
                        child.unwrap();
                    }
                } else if (says && !List.of("dt", "dd", "div").contains(name)) {
                    child.wrap("<dd></dd>");
                }
            }
            if (!term) {
                list.remove();
            }
        }
    }

    private static boolean blank(Element element) {
        return !hasText(element.text()) && element.selectFirst("img") == null;
    }

    private static boolean hasText(String text) {
        return !io.github.resumemaven.render.plain.Spacing.isBlank(text);
    }
}
