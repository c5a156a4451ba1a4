package io.github.resumemaven.project.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the words of the skills, in whichever group they stand. */
final class SkillChanges {
    private static final int NAMED = 3;

    private SkillChanges() {}

    static List<String> of(JsonTree before, JsonTree after) {
        Set<String> old = words(before);
        Set<String> now = words(after);
        Set<String> added = new LinkedHashSet<>(now);
        added.removeAll(old);
        Set<String> removed = new LinkedHashSet<>(old);
        removed.removeAll(now);
        List<String> lines = new ArrayList<>();
        List<String> names =
                added.stream().flatMap(word -> Quote.of(word).stream()).toList();
        if (!names.isEmpty() && names.size() == added.size() && added.size() <= NAMED) {
            lines.add((names.size() == 1 ? "adds skill " : "adds skills ") + String.join(", ", names));
        } else if (!added.isEmpty()) {
            lines.add(Count.of(added.size(), "skill", "skills") + " added");
        }
        if (!removed.isEmpty()) {
            lines.add(Count.of(removed.size(), "skill", "skills") + " removed");
        }
        if (lines.isEmpty() && !before.children("skills").equals(after.children("skills"))) {
            lines.add("rearranges the skills");
        }
        return lines;
    }

    static Set<String> words(JsonTree resume) {
        Set<String> words = new LinkedHashSet<>();
        for (JsonTree skill : resume.children("skills")) {
            // With keywords, the name is the title of their group.
            if (skill.texts("keywords").isEmpty()) {
                skill.text("name").ifPresent(words::add);
            }
            words.addAll(skill.texts("keywords"));
        }
        return words;
    }
}
