package io.github.resumemaven.lint;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Set;

/**
 * A job, study or post that has a date.
 *
 * @param name employer or school; what else the entry is called by where there is none; empty if it is called nothing
 */
public record Stay(SectionKind kind, String name, Period period) {
    private static final Set<SectionKind> KINDS =
            Set.of(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.VOLUNTEER);

    /** Those of a résumé, in source order. */
    public static List<Stay> of(Resume resume) {
        return resume.entries()
                .filter(entry -> KINDS.contains(entry.kind()) && entry.period().isPresent())
                .map(entry -> new Stay(entry.kind(), name(entry), entry.period().get()))
                .toList();
    }

    private static String name(Entry entry) {
        return entry.name().or(entry::position).map(Value::get).orElse("");
    }
}
