package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.List;

/** The first items of an entry, where they say who, as what and when: {@code - Baker}, {@code - 2019 – 2021}. */
final class FactItems {
    private static final int LONGEST = 70;

    /** So many of them stand above the date at most. */
    private static final int MOST = 3;

    private FactItems() {}

    /**
     * Where those of the first items below a title end that stand above the only one with nothing but a date, that
     * included; 1 if there are none. Whatever they say, they are facts: a description has its dates within.
     */
    static int end(List<Row> rows, HeadLines lines) {
        if (rows.size() < 3 || rows.get(0).dated() || !rows.get(1).beginsItem()) {
            return 1;
        }
        int date = 1;
        while (date < rows.size()
                && isFact(rows, date, lines)
                && !rows.get(date).dated()) {
            date++;
        }
        if (date == 1 || date == rows.size() || !isFact(rows, date, lines) || !lines.isDateOnly(rows.get(date))) {
            return 1;
        }
        int level = rows.get(date).level();
        int end = date + 1;
        while (end < rows.size()
                && isFact(rows, end, lines)
                && (lines.isDateOnly(rows.get(end)) || lines.isStillSo(rows.get(end)))) {
            end++;
        }
        boolean again = rows.stream()
                .skip(end)
                .anyMatch(row -> row.is(Kind.ITEM) && row.level() == level && lines.isDateOnly(row));
        return again ? 1 : end;
    }

    /** The row that the facts above a dated item are about; -1 if there is none. */
    static int title(List<Row> rows, int dated, HeadLines lines) {
        int level = rows.get(dated).level();
        for (int i = dated - 1; i >= 0 && i >= dated - MOST - 1; i--) {
            Row row = rows.get(i);
            boolean above =
                    row.beginsItem() && row.level() == level - 1 || level == 0 && row.is(Kind.PARAGRAPH) && row.lone();
            if (above) {
                return row.dated() || row.length() > LONGEST ? -1 : i;
            }
            if (!row.beginsItem() || row.level() != level || row.dated() || !lines.isFactLike(row)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isFact(List<Row> rows, int i, HeadLines lines) {
        Row row = rows.get(i);
        return i <= MOST + 1
                && row.beginsItem()
                && row.level() == rows.get(1).level()
                && row.length() <= LONGEST
                && lines.isFactLike(row);
    }
}
