package io.github.resumemaven.project.change;

import java.util.ArrayList;
import java.util.List;

/** Counts what changed in the text of entries that stayed. Nothing of the text itself is ever told. */
final class Prose {
    private int added;
    private int changed;
    private int removed;
    private int moved;
    private int descriptions;

    void compare(JsonTree before, JsonTree after) {
        List<String> old = new ArrayList<>(before.texts("highlights"));
        List<String> fresh = new ArrayList<>();
        for (String text : after.texts("highlights")) {
            if (!old.remove(text)) {
                fresh.add(text);
            }
        }
        int both = Math.min(old.size(), fresh.size());
        changed += both;
        added += fresh.size() - both;
        removed += old.size() - both;
        if (old.isEmpty() && fresh.isEmpty() && !before.texts("highlights").equals(after.texts("highlights"))) {
            moved++;
        }
        for (String key : List.of("summary", "description", "reference")) {
            if (!before.text(key).equals(after.text(key))) {
                descriptions++;
            }
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        line(lines, added, "highlight", "highlights", "added");
        line(lines, changed, "highlight", "highlights", "changed");
        line(lines, removed, "highlight", "highlights", "removed");
        line(lines, moved, "list of highlights", "lists of highlights", "reordered");
        line(lines, descriptions, "description", "descriptions", "changed");
        return lines;
    }

    private static void line(List<String> lines, int number, String one, String many, String what) {
        if (number > 0) {
            lines.add(Count.of(number, one, many) + " " + what);
        }
    }
}
