package io.github.resumemaven.link.address;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Markdown link with its brackets the wrong way round, {@code (text)[address]}, which shows as plain text.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end behind its end
 * @param text what stands in the round brackets
 * @param url the address
 */
public record ReversedLink(int start, int end, String text, String url) {
    /** Bounded lengths keep this linear on any input. */
    private static final Pattern REVERSED =
            Pattern.compile("\\(([^()\\[\\]\\n]{1,200})\\)\\[((?:https?://|mailto:|www\\.)[^\\[\\]()\\s]{1,2000})]");

    /** All of them in a text, in their order. */
    public static List<ReversedLink> in(String text) {
        return REVERSED.matcher(text)
                .results()
                .map(link -> new ReversedLink(link.start(), link.end(), link.group(1), link.group(2)))
                .toList();
    }

    /** The link as Markdown wants it. */
    public String repaired() {
        return "[" + text + "](" + url + ")";
    }
}
