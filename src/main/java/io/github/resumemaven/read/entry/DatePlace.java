package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import java.util.List;

/** Where in a line its date stands. People keep to one place; a date elsewhere is one of a description. */
enum DatePlace {
    BEGIN,
    END,
    WITHIN;

    private static final int MARGIN = 4;
    private static final int LEAST = 2;

    static DatePlace of(Row row) {
        int first = row.periods().get(0).span().start();
        int last = row.periods().get(row.periods().size() - 1).span().end();
        return first <= MARGIN ? BEGIN : last >= row.length() - MARGIN ? END : WITHIN;
    }

    /** Those of some dated rows whose dates stand where that of the first does, if that is the place of several. */
    static List<Integer> ofOneForm(List<Row> rows, List<Integer> dated) {
        if (dated.isEmpty()) {
            return dated;
        }
        DatePlace first = of(rows.get(dated.get(0)));
        List<Integer> same =
                dated.stream().filter(i -> of(rows.get(i)) == first).toList();
        boolean several = same.size() >= LEAST && first != WITHIN;
        boolean ranges = !rows.get(dated.get(0)).periods().get(0).isSingle();
        return several
                ? dated.stream()
                        .filter(i -> !ranges || !isSentence(rows.get(i)))
                        .filter(i -> !plain(rows, i))
                        .filter(i -> of(rows.get(i)) == first
                                || rows.get(i).first()
                                || of(rows.get(i)) != WITHIN && !within(rows, i, first))
                        .toList()
                : dated;
    }

    private static boolean isSentence(Row row) {
        return !row.first()
                && row.periods().get(0).isSingle()
                && row.text().strip().matches("(?s).*[.。;；]");
    }

    /** Whether a plain row goes on below a dated title that its author emphasised. */
    private static boolean plain(List<Row> rows, int i) {
        Row row = rows.get(i);
        if (row.first() || isMarked(row)) {
            return false;
        }
        int at = i;
        while (at > 0 && !rows.get(at).first()) {
            at--;
        }
        Row title = rows.get(at);
        return title.dated() && isMarked(title) && of(title) == END;
    }

    private static boolean isMarked(Row row) {
        return (row.line().marks(0, Math.min(1, row.length())) & (Line.STRONG | Line.LINK)) != 0;
    }

    /** Whether a row goes on in the block of another date: there it is a part of a description. */
    private static boolean within(List<Row> rows, int i, DatePlace place) {
        int at = i;
        while (at > 0 && !rows.get(at).first()) {
            at--;
            if (rows.get(at).dated() && of(rows.get(at)) == place) {
                return true;
            }
        }
        return false;
    }
}
