package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Period;

public final class EndBeforeStart extends Rule {
    public EndBeforeStart() {
        super("dates/end-before-start", ERROR, Fixing.NONE, "a period ends before it starts");
    }

    @Override
    public void check(Context context, Report report) {
        Periods.of(context).filter(EndBeforeStart::isReversed).forEach(period -> report.at(
                        period.span(), "the period ends before it starts")
                .help("check the years first, then swap the dates if they are the wrong way round"));
    }

    private static boolean isReversed(Period period) {
        return period.start().isPresent()
                && period.end().isPresent()
                && period.end()
                        .get()
                        .get()
                        .latest()
                        .isBefore(period.start().get().get().earliest());
    }
}
