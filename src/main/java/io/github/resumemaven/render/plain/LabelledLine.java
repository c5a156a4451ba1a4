package io.github.resumemaven.render.plain;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Inside;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries that take a line rather than a title and a body, such as groups of skills with a label in front. */
public final class LabelledLine {
    private static final Set<SectionKind> LINES =
            Set.of(SectionKind.SKILLS, SectionKind.INTERESTS, SectionKind.LANGUAGES);

    /** Beyond this a label would squeeze what it labels. */
    private static final int LABEL_CELLS = 24;

    private LabelledLine() {}

    /** Whether it is a line, with a label or without. */
    public static boolean isLine(Entry entry) {
        return LINES.contains(entry.kind()) && entry.period().isEmpty() && isFlat(entry.body());
    }

    /** The name in front of what it labels, if it is short. */
    public static Optional<String> label(Entry entry) {
        return entry.name()
                .filter(name -> !Inside.text(entry, name.span()))
                .map(Value::get)
                .filter(label -> CellWidth.of(label) <= LABEL_CELLS);
    }

    /** The header of a table whose rows became lines: the two cells of the row that was left, in front of the first line. */
    public static Optional<List<Block.TableCell>> head(List<Part> parts, int at) {
        boolean lines = at + 1 < parts.size()
                && parts.get(at + 1) instanceof Entry entry
                && LINES.contains(entry.kind())
                && entry.period().isEmpty()
                && label(entry).isPresent();
        return lines
                        && parts.get(at) instanceof Prose prose
                        && prose.block() instanceof Block.Table table
                        && table.rows().size() == 1
                        && table.rows().get(0).cells().size() == 2
                ? Optional.of(table.rows().get(0).cells())
                : Optional.empty();
    }

    /** Whether a body fits on a line or under it: paragraphs and one plain list. */
    private static boolean isFlat(List<Block> body) {
        return body.stream()
                .allMatch(block -> block instanceof Block.Paragraph
                        || block instanceof Block.ListBlock list
                                && list.items().stream()
                                        .allMatch(item -> item.content().size() == 1));
    }
}
