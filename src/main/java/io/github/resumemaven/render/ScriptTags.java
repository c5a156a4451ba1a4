package io.github.resumemaven.render;

import java.util.Locale;
import java.util.regex.Pattern;

/** Follows an author's inline tags, to know which text is a script or a style sheet and not said to readers. */
public final class ScriptTags {
    private static final Pattern START = Pattern.compile("(?is)<(script|style)\\b[^>]*(?<!/)>.*");
    private String open = "";

    /** Takes the next tag of the line. */
    public void see(String tag) {
        var start = START.matcher(tag);
        if (open.isEmpty() && start.matches()) {
            open = start.group(1).toLowerCase(Locale.ROOT);
        } else if (!open.isEmpty() && tag.toLowerCase(Locale.ROOT).startsWith("</" + open)) {
            open = "";
        }
    }

    public boolean inside() {
        return !open.isEmpty();
    }
}
