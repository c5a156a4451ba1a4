package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.date.PeriodReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what a table has in two columns: the year in one, the month in the next. */
final class SplitDates {
    private static final Pattern MONTH = Pattern.compile("\\s*年?\\s*\\t\\s*(\\d{1,2})\\s*月?\\s*(?=\\t|$)");

    private SplitDates() {}

    /** The periods of a row of cells, which are parted by tabs; none reaches from one cell into the next. */
    static List<Period> of(String cells, PeriodReader dates) {
        List<Period> periods = new ArrayList<>();
        int from = 0;
        while (from <= cells.length()) {
            int tab = cells.indexOf('\t', from);
            int to = tab < 0 ? cells.length() : tab;
            int start = from;
            dates.read(cells.substring(from, to)).forEach(period -> periods.add(moved(period, start)));
            from = to + 1;
        }
        return ranged(cells, joined(cells, periods));
    }

    private static Period moved(Period period, int by) {
        return new Period(
                period.start().map(date -> moved(date, by)),
                period.end().map(date -> moved(date, by)),
                period.ongoing(),
                new Span(period.span().start() + by, period.span().end() + by));
    }

    private static Value<PartialDate> moved(Value<PartialDate> date, int by) {
        return new Value<>(
                date.get(), new Span(date.span().start() + by, date.span().end() + by));
    }

    /** A column for the beginning and one for the end, side by side. */
    private static List<Period> ranged(String cells, List<Period> periods) {
        boolean pair = periods.size() == 2 && periods.stream().allMatch(Period::isSingle);
        if (!pair) {
            return periods;
        }
        Period begin = periods.get(0);
        Period end = periods.get(1);
        boolean beside = cells.substring(begin.span().end(), end.span().start()).isBlank()
                && !end.start()
                        .orElseThrow()
                        .get()
                        .latest()
                        .isBefore(begin.start().orElseThrow().get().earliest());
        return beside
                ? List.of(
                        new Period(begin.start(), end.end(), false, begin.span().cover(end.span())))
                : periods;
    }

    /** With the month that stands in the cell behind a year. */
    private static List<Period> joined(String cells, List<Period> periods) {
        if (periods.isEmpty() || !periods.get(0).isSingle()) {
            return periods;
        }
        Value<PartialDate> year = periods.get(0).start().orElseThrow();
        Matcher month = MONTH.matcher(cells).region(periods.get(0).span().end(), cells.length());
        boolean fits = year.get().precision() == Precision.YEAR
                && month.lookingAt()
                && Integer.parseInt(month.group(1)) >= 1
                && Integer.parseInt(month.group(1)) <= 12;
        if (!fits) {
            return periods;
        }
        List<Period> joined = new ArrayList<>(periods);
        joined.set(
                0,
                Period.single(new Value<>(
                        PartialDate.ofMonth(year.get().year(), Integer.parseInt(month.group(1))),
                        new Span(year.span().start(), month.end(1)))));
        return joined;
    }
}
