package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the entries of a chronicle: a line for each event, {@code 2019年4月 甲社 入社}, {@code 2022年3月 同社 退社}. What begins
 * and what ends make one entry.
 */
final class EventEntries {
    private static final int LEAST_EVENTS = 2;

    private final Evidence evidence;

    EventEntries(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether most dated rows tell a single event each. */
    boolean fits(SectionKind kind, List<Row> rows) {
        if (kind != SectionKind.WORK && kind != SectionKind.EDUCATION) {
            return false;
        }
        List<Row> dated = rows.stream().filter(Row::dated).toList();
        long begins = dated.stream().filter(this::begins).count();
        long events = dated.stream().filter(row -> begins(row) || ends(row)).count();
        return begins > 0 && events >= LEAST_EVENTS && events * 2 >= dated.size();
    }

    private boolean begins(Row row) {
        return isMoment(row) && evidence.begins(row.folded());
    }

    private boolean ends(Row row) {
        return isMoment(row) && evidence.ends(row.folded());
    }

    private static boolean isMoment(Row row) {
        return row.periods().size() == 1 && row.periods().get(0).isSingle();
    }

    List<Draft> find(List<Row> rows) {
        if (isNewestFirst(rows)) {
            List<Row> oldest = new ArrayList<>(rows);
            Collections.reverse(oldest);
            List<Draft> drafts = new ArrayList<>(told(oldest));
            Collections.reverse(drafts);
            return drafts;
        }
        return told(rows);
    }

    /** Whether all rows tell events, the latest first. */
    private boolean isNewestFirst(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean event = begins(rows.get(i)) || ends(rows.get(i));
            boolean later = i > 0 && event && date(rows.get(i)).compareTo(date(rows.get(i - 1))) > 0;
            if (!event || later) {
                return false;
            }
        }
        return rows.size() > 1 && date(rows.get(0)).compareTo(date(rows.get(rows.size() - 1))) > 0;
    }

    private static LocalDate date(Row event) {
        Period period = event.periods().get(0);
        return period.start().or(period::end).orElseThrow().get().earliest();
    }

    private List<Draft> told(List<Row> rows) {
        List<Draft> drafts = new ArrayList<>();
        Row open = null;
        int openAt = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean ends = ends(row) && !begins(row);
            if (begins(row)) {
                if (open != null) {
                    drafts.add(begun(open, rows, openAt, i, false));
                }
                open = row;
                openAt = i;
            } else if (ends && open != null && isOf(row, open)) {
                drafts.add(ended(open, row, rows.subList(openAt + 1, i)));
                open = null;
            } else if (ends && evidence.names(row.folded())) {
                drafts.add(new Draft(List.of(), List.of(row), List.of(), List.of())
                        .with(new Events(Optional.empty(), Optional.of(row), false)));
            } else if (open != null && isPresent(row)) {
                drafts.add(begun(open, rows, openAt, i, true));
                open = null;
            }
        }
        if (open != null) {
            drafts.add(begun(open, rows, openAt, rows.size(), true));
        }
        return drafts;
    }

    /** Whether the end of something is the end of what has begun: it names the same, or nothing at all. */
    private boolean isOf(Row end, Row begin) {
        if (evidence.isSame(end.folded()) || !evidence.names(end.folded())) {
            return true;
        }
        for (String word : words(end)) {
            if (begin.folded().contains(word) && !evidence.begins(word) && !evidence.ends(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Row row) {
        String text = row.folded();
        int from = row.periods().get(0).span().end();
        List<String> words = new ArrayList<>();
        for (String word : text.substring(Math.min(from, text.length())).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }

    private boolean isPresent(Row row) {
        return !row.dated() && evidence.isStillSo(row.folded());
    }

    private static Draft begun(Row begin, List<Row> rows, int from, int to, boolean ongoing) {
        List<Row> body = rows.subList(from + 1, to).stream()
                .filter(row -> !row.dated() && row.extent().equals(begin.extent()))
                .toList();
        return Draft.of(List.of(begin), body).with(new Events(Optional.of(begin), Optional.empty(), ongoing));
    }

    private static Draft ended(Row begin, Row end, List<Row> between) {
        List<Row> body = new ArrayList<>(between);
        body.add(end);
        return Draft.of(List.of(begin), body).with(new Events(Optional.of(begin), Optional.of(end), false));
    }
}
