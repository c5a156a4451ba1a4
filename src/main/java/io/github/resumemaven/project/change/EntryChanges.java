package io.github.resumemaven.project.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares one list of entries. What is gone is counted, not named: it may have gone because it should not be known. */
final class EntryChanges {
    private static final String[] DATES = {"startDate", "endDate", "date", "releaseDate"};
    private static final String[] PROSE = {"highlights", "summary", "description", "reference"};

    private final EntryKind kind;
    private final Prose prose;
    private final List<String> lines = new ArrayList<>();

    private EntryChanges(EntryKind kind, Prose prose) {
        this.kind = kind;
        this.prose = prose;
    }

    /** @param prose collects what changed in the text of entries, whatever their kind */
    static List<String> of(EntryKind kind, JsonTree before, JsonTree after, Prose prose) {
        EntryChanges changes = new EntryChanges(kind, prose);
        Pairs pairs = Pairs.of(
                before.children(kind.key),
                after.children(kind.key),
                List.of(
                        entry -> kind.identity(entry) + "\n"
                                + entry.text("startDate").orElse("?")
                                + entry.text("position").orElse("?"),
                        entry -> kind.identity(entry) + "\n"
                                + entry.text("startDate").orElse("?"),
                        kind::identity,
                        entry -> entry.text("startDate").orElse("")));
        pairs.added().forEach(entry -> changes.lines.add("adds " + kind.title(entry) + when(entry)));
        pairs.both().forEach(changes::compare);
        if (!pairs.removed().isEmpty()) {
            changes.lines.add("removes " + Count.of(pairs.removed().size(), kind.one, kind.many));
        }
        if (pairs.reordered()) {
            changes.lines.add("reorders the " + kind.many);
        }
        return changes.lines;
    }

    private void compare(Pairs.Pair pair) {
        JsonTree before = pair.before();
        JsonTree after = pair.after();
        prose.compare(before, after);
        if (before.without(PROSE).equals(after.without(PROSE))) {
            return;
        }
        String title = kind.title(after);
        Optional<String> end = after.text("endDate");
        boolean ends = end.isPresent()
                && before.text("endDate").isEmpty()
                && before.text("startDate").equals(after.text("startDate"));
        if (ends) {
            lines.add("ends " + title + " in " + date(end.get()));
        } else if (!dates(before).equals(dates(after))) {
            lines.add("changes the dates of " + title);
        }
        if (kind == EntryKind.WORK && !before.text("position").equals(after.text("position"))) {
            lines.add("changes the role in " + title);
        }
        JsonTree restBefore = before.without(PROSE).without(DATES);
        JsonTree restAfter = after.without(PROSE).without(DATES);
        if (kind == EntryKind.WORK) {
            restBefore = restBefore.without("position");
            restAfter = restAfter.without("position");
        }
        if (!restBefore.equals(restAfter)) {
            lines.add("changes " + title);
        }
    }

    private static List<Optional<String>> dates(JsonTree entry) {
        return List.of(entry.text("startDate"), entry.text("endDate"), entry.text("date"), entry.text("releaseDate"));
    }

    /** {@code since 2024-03}, {@code 2019-07 to 2021-02} or {@code of 2020}, behind a space; empty without a date. */
    private static String when(JsonTree entry) {
        Optional<String> start = entry.text("startDate").map(EntryChanges::date);
        Optional<String> end = entry.text("endDate").map(EntryChanges::date);
        if (start.isPresent()) {
            return end.map(last -> " " + start.get() + " to " + last).orElse(" since " + start.get());
        }
        return end.or(() -> entry.text("date").map(EntryChanges::date))
                .or(() -> entry.text("releaseDate").map(EntryChanges::date))
                .map(date -> " of " + date)
                .orElse("");
    }

    /** The branch may hold anything under that key. */
    private static String date(String text) {
        return text.matches("[0-9-]{4,10}") ? text : "?";
    }
}
