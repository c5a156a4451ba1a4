package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;

public final class Unparseable extends Rule {
    public Unparseable() {
        super("dates/unparseable", ERROR, Fixing.NONE, "what stands where a date should is none");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> date : context.resume().unreadableDates()) {
            report.at(date.span(), "\"" + date.get() + "\" cannot be read as a date")
                    .help("write dates as 2019-07 or 2019.07, and a range as 2019.07 - 2021.03");
        }
    }
}
