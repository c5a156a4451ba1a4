package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what a table has in two columns: the year in one, the month in the next. */
final class SplitDates {
    private static final Pattern MONTH = Pattern.compile("\\s*年?\\s*\\t\\s*(\\d{1,2})\\s*月?\\s*(?=\\t|$)");

    private SplitDates() {}

    /** The periods of a row of cells, which are parted by tabs. */
    static List<Period> joined(String cells, List<Period> periods) {
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
