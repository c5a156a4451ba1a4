package io.github.resumemaven.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;

/** Fragments and what they point to: the HTML standard, "the indicated part of the document". */
public final class Fragments {
    /** Lines of a source file, and pages of a PDF: scripts and viewers make these, the page has no such id. */
    private static final Pattern MADE_BY_SCRIPT = Pattern.compile(
            "L\\d+(?:C\\d+)?(?:-L?\\d+(?:C\\d+)?)?|page=\\d+|issuecomment-\\d+|diff-.*|discussion_r\\d+|!.*|/.*");

    private Fragments() {}

    /**
     * Whether a page with these ids has the part that {@code fragment} names. What only a script or a viewer could find
     * counts as there.
     *
     * @param fragment as written, without {@code #}
     * @param ids the ids of the page, and the names of its anchors
     */
    public static boolean isThere(String fragment, Collection<String> ids) {
        String name = withoutText(fragment);
        if (name.isEmpty()
                || name.equalsIgnoreCase("top")
                || MADE_BY_SCRIPT.matcher(name).matches()) {
            return true;
        }
        String decoded = decode(name);
        return ids.contains(name)
                || ids.contains(decoded)
                // GitHub puts this in front of each id of a rendered text and takes it off by script.
                || ids.contains("user-content-" + decoded)
                || decoded.startsWith("user-content-") && ids.contains(decoded.substring("user-content-".length()));
    }

    /** A fragment as people read it. */
    public static String decode(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    /** Takes off {@code :~:text=...}, which points to words, not to an id. */
    private static String withoutText(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }
}
