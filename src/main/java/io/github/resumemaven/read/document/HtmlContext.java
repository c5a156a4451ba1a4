package io.github.resumemaven.read.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where a fragment of HTML belongs. Markdown ends a block at a blank line, so that one may begin inside of a table. */
final class HtmlContext {
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)");
    private static final Set<String> ROWS = Set.of("tr", "td", "th");
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot", "caption", "colgroup", "col");

    private HtmlContext() {}

    static Element of(String html) {
        Matcher tag = TAG.matcher(html);
        String first = tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        return new Element(ROWS.contains(first) ? "tbody" : GROUPS.contains(first) ? "table" : "body");
    }
}
