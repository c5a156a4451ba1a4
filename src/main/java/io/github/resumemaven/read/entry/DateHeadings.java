package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds entries that begin with a heading that is a date, with the headings for the employer and the role below it. */
final class DateHeadings {
    private static final int LEAST = 2;
    private static final int MOST_TITLES = 2;

    private final HeadLines lines;

    DateHeadings(HeadLines lines) {
        this.lines = lines;
    }

    /** Whether the first heading is a date, others of its depth are, too, and names stand in higher ones behind them. */
    boolean fits(List<Row> rows, int level) {
        Row first =
                rows.stream().filter(row -> row.is(Kind.HEADING)).findFirst().orElseThrow();
        return first.level() > level
                && starts(rows, first.level()).size() >= LEAST
                && starts(rows, first.level()).get(0) == rows.indexOf(first);
    }

    List<Draft> find(List<Row> rows) {
        Row first =
                rows.stream().filter(row -> row.is(Kind.HEADING)).findFirst().orElseThrow();
        List<Integer> starts = starts(rows, first.level());
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            List<Row> own = rows.subList(starts.get(n), n + 1 < starts.size() ? starts.get(n + 1) : rows.size());
            int end = 1;
            while (end < own.size() && end <= MOST_TITLES && own.get(end).is(Kind.HEADING)) {
                end++;
            }
            drafts.add(Draft.of(List.copyOf(own.subList(0, end)), own.subList(end, own.size())));
        }
        return drafts;
    }

    private List<Integer> starts(List<Row> rows, int level) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.is(Kind.HEADING) && row.level() == level && lines.isDateOnly(row)) {
                starts.add(i);
            }
        }
        return starts;
    }
}
