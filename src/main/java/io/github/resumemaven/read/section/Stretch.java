package io.github.resumemaven.read.section;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.outline.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A section as rows.
 *
 * @param kind what its title says, or its content
 * @param title the row that opens it; empty for what stands above the first one, and where there is no title
 * @param level the depth of its title, 1–6, or 0
 * @param sure whether the title says it, rather than a word in it
 * @param rows what it holds, without the title
 */
public record Stretch(SectionKind kind, Optional<Row> title, int level, boolean sure, List<Row> rows) {

    /** The same section without some of its rows. */
    public Stretch without(Collection<Row> some) {
        return new Stretch(
                kind,
                title,
                level,
                sure,
                rows.stream().filter(row -> !some.contains(row)).toList());
    }

    public Stretch withKind(SectionKind other) {
        return new Stretch(other, title, level, sure, rows);
    }

    /** Whether its title does not say what it is about. */
    public boolean unknown() {
        return kind == SectionKind.OTHER && !sure;
    }

    /** Whether one of some sections is of a kind. */
    public static boolean any(List<Stretch> stretches, SectionKind kind) {
        return stretches.stream().anyMatch(stretch -> stretch.kind == kind);
    }
}
