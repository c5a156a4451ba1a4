package io.github.resumemaven.render.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A stretch of HTML that the author wrote, made safe and fitted into the page. */
final class AuthorHtml {
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
        mendLists(body);
        body.select("table").forEach(TableGrid::even);
        return body.childNodeSize() == 0 || blank(body) ? "" : body.html().strip() + "\n";
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

    private static boolean blank(Element element) {
        return !hasText(element.text()) && element.selectFirst("img") == null;
    }

    private static boolean hasText(String text) {
        return !io.github.resumemaven.render.plain.Spacing.isBlank(text);
    }
}
