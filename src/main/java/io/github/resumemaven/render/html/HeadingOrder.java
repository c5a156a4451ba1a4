package io.github.resumemaven.render.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** No level of headings is left out (HTML, 4.3.11; PDF/UA-1, 7.4.2), whatever a theme wrote. */
public final class HeadingOrder {
    private HeadingOrder() {}

    public static void mend(Document page) {
        raiseEntries(page);
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(heading.tagName().charAt(1) - '0', last + 1);
            heading.tagName("h" + level);
            last = level;
        }
    }

    /** All entries of a section without a title, not the first alone: they stand beside each other. */
    private static void raiseEntries(Document page) {
        for (Element section : page.select("section")) {
            if (section.selectFirst("> h2") == null) {
                section.select(".title h3").tagName("h2");
            }
        }
    }
}
