package io.github.resumemaven.project.change;

import java.util.ArrayList;
import java.util.List;

/** Compares what JSON Resume has no list for: the sections' titles, free text, and details left over from entries. */
final class SectionChanges {
    private SectionChanges() {}

    static List<String> of(JsonTree before, JsonTree after) {
        Pairs pairs = Pairs.of(
                before.child("meta").children("sections"),
                after.child("meta").children("sections"),
                List.of(section -> kind(section) + "\n" + section.text("title").orElse(""), SectionChanges::kind));
        List<String> lines = new ArrayList<>();
        // A section without text of its own is told by its entries.
        pairs.added().stream()
                .filter(section -> section.has("text"))
                .forEach(section -> lines.add("adds " + title(section)));
        pairs.both().forEach(pair -> compare(pair, lines));
        int removed = (int)
                pairs.removed().stream().filter(section -> section.has("text")).count();
        if (removed > 0) {
            lines.add("removes " + Count.of(removed, "section", "sections"));
        }
        return lines;
    }

    private static void compare(Pairs.Pair pair, List<String> lines) {
        JsonTree before = pair.before();
        JsonTree after = pair.after();
        if (!before.text("title").equals(after.text("title"))) {
            lines.add("retitles " + title(after));
        }
        if (!before.texts("text").equals(after.texts("text")) || details(before, after)) {
            lines.add("changes " + title(after));
        }
    }

    /** Entries that came or went are told elsewhere. */
    private static boolean details(JsonTree before, JsonTree after) {
        return Pairs.of(before.children("entries"), after.children("entries"), List.of(entry -> entry.text("entry")
                        .orElse("")))
                .both()
                .stream()
                .anyMatch(pair ->
                        !pair.before().without("index").equals(pair.after().without("index")));
    }

    private static String kind(JsonTree section) {
        return section.text("kind").orElse("");
    }

    private static String title(JsonTree section) {
        return section.text("title")
                .flatMap(Quote::of)
                .map(title -> "section " + title)
                .orElse("a section");
    }
}
