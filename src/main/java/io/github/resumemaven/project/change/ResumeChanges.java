package io.github.resumemaven.project.change;

import java.util.ArrayList;
import java.util.List;

/** What a reader would notice between two states of a résumé, told in a line each, the weightiest first. */
final class ResumeChanges {
    private ResumeChanges() {}

    /** Empty when both say the same. */
    static List<String> between(JsonTree before, JsonTree after) {
        Prose prose = new Prose();
        List<String> lines = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            lines.addAll(EntryChanges.of(kind, before, after, prose));
        }
        lines.addAll(prose.lines());
        lines.addAll(SkillChanges.of(before, after));
        lines.addAll(PersonChanges.of(before, after));
        lines.addAll(SectionChanges.of(before, after));
        if (!before.child("meta").text("language").equals(after.child("meta").text("language"))) {
            lines.add("changes the language");
        }
        if (lines.isEmpty() && !told(before).equals(told(after))) {
            lines.add("changes details");
        }
        return lines;
    }

    /** {@code 3 jobs, 1 study, 12 skills}; empty if there is nothing to count. */
    static String contents(JsonTree resume) {
        List<String> counts = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            count(counts, resume.children(kind.key).size(), kind.one, kind.many);
        }
        count(counts, SkillChanges.words(resume).size(), "skill", "skills");
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, int number, String one, String many) {
        if (number > 0) {
            counts.add(Count.of(number, one, many));
        }
    }

    /** Without what speaks of the file, and not of the person. */
    private static List<JsonTree> told(JsonTree resume) {
        return List.of(
                resume.without("$schema", "meta"),
                resume.child("meta").without("canonical", "version", "lastModified"));
    }
}
