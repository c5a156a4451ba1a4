package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds entries in a list of employers or schools, each with a list of dated roles or degrees below it. */
final class NestedEntries {
    private static final int LONGEST = 100;

    private final HeadLines lines;
    private final SectionKind kind;

    NestedEntries(HeadLines lines, SectionKind kind) {
        this.lines = lines;
        this.kind = kind;
    }

    /** Whether every outermost item is short, has no date, and has a dated item right below it. */
    boolean fits(List<Row> rows) {
        boolean entries = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        boolean any = false;
        for (int i = 0; i < rows.size() && entries; i++) {
            Row row = rows.get(i);
            if (isOuter(row)) {
                any = true;
                entries = !row.dated() && row.length() <= LONGEST && i + 1 < rows.size() && isTitle(rows.get(i + 1));
            } else if (!any || row.is(Kind.PARAGRAPH)) {
                entries = false;
            }
        }
        return entries && any;
    }

    private static boolean isOuter(Row row) {
        return row.beginsItem() && row.level() == 0;
    }

    /** A date alone dates the item above it; a title names something as well. */
    private boolean isTitle(Row row) {
        return row.beginsItem() && row.level() == 1 && row.dated() && row.length() <= LONGEST && !lines.isBareDate(row);
    }

    List<Draft> find(List<Row> rows) {
        List<Draft> drafts = new ArrayList<>();
        Row employer = null;
        int from = -1;
        for (int i = 0; i <= rows.size(); i++) {
            boolean ends = i == rows.size() || isOuter(rows.get(i)) || isTitle(rows.get(i));
            if (ends && from >= 0) {
                List<Row> own = rows.subList(from, i);
                List<Row> head = lines.from(own);
                drafts.add(Draft.of(
                                head,
                                own.stream().filter(row -> !head.contains(row)).toList())
                        .under(List.of(employer)));
                from = -1;
            }
            if (i < rows.size() && isOuter(rows.get(i))) {
                employer = rows.get(i);
            } else if (i < rows.size() && isTitle(rows.get(i))) {
                from = i;
            }
        }
        return drafts;
    }
}
