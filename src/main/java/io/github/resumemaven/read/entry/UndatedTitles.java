package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the jobs without a date in plain text, where no emphasis sets them off: by bars between their facts, and by roles above lists. */
final class UndatedTitles {
    private static final int LONGEST = 90;

    private final HeadLines lines;

    UndatedTitles(HeadLines lines) {
        this.lines = lines;
    }

    /** The jobs of a section that has no dates. */
    List<Integer> of(List<Row> rows) {
        List<Integer> barred = new ArrayList<>();
        List<Integer> roles = new ArrayList<>();
        int paragraphs = 0;
        Set<Span> listed = listed(rows);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            paragraphs += row.is(Kind.PARAGRAPH) && row.first() ? 1 : 0;
            if (isBarred(row) && (row.first() || listed.contains(row.extent()))) {
                barred.add(i);
            }
            if (isTitle(row) && row.lone() && isAboveList(rows, i) && lines.namesRole(row)) {
                roles.add(i);
            }
        }
        TreeSet<Integer> all = new TreeSet<>(roles);
        if (barred.size() * 2 > paragraphs) {
            all.addAll(barred);
        }
        return List.copyOf(all);
    }

    /** Where half of the dated titles are barred, and all begin a paragraph, a barred one that names a role is a title, too. */
    List<Integer> like(List<Row> rows, List<Integer> dated) {
        long barred = dated.stream().map(rows::get).filter(this::isBarred).count();
        boolean begin = dated.stream().map(rows::get).allMatch(row -> row.is(Kind.PARAGRAPH) && row.first());
        TreeSet<Integer> all = new TreeSet<>(dated);
        for (int i = 0; begin && barred > 0 && barred * 2 >= dated.size() && i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.dated() && isBarred(row) && row.first() && lines.namesRole(row)) {
                all.add(i);
            }
        }
        return List.copyOf(all);
    }

    private boolean isBarred(Row row) {
        return isTitle(row) && lines.isBarred(row);
    }

    private boolean isTitle(Row row) {
        return row.is(Kind.PARAGRAPH)
                && row.length() <= LONGEST
                && !lines.endsSentence(row)
                && !lines.isOfDescription(row);
    }

    private static boolean isAboveList(List<Row> rows, int i) {
        return i + 1 < rows.size() && rows.get(i + 1).is(Kind.ITEM);
    }

    /** The paragraphs all of whose lines are barred: a line for each job. */
    private Set<Span> listed(List<Row> rows) {
        Set<Span> listed = new HashSet<>();
        rows.forEach(row -> listed.add(row.extent()));
        rows.stream().filter(row -> !isBarred(row)).forEach(row -> listed.remove(row.extent()));
        return listed;
    }
}
