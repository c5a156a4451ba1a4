package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.Optional;
import java.util.Set;

public final class Future extends Rule {
    /** A lone date of these is when they are awarded: announcing that is common, and honest. */
    private static final Set<SectionKind> ANNOUNCED =
            Set.of(SectionKind.EDUCATION, SectionKind.CERTIFICATES, SectionKind.PUBLICATIONS);

    public Future() {
        super("dates/future", WARNING, Fixing.NONE, "something starts after today");
    }

    @Override
    public void check(Context context, Report report) {
        context.resume().entries().forEach(entry -> check(entry, context, report));
    }

    private static void check(Entry entry, Context context, Report report) {
        Optional<Value<PartialDate>> start = entry.period().flatMap(Period::start);
        if (start.isEmpty()
                || !start.get().get().earliest().isAfter(context.today())
                || entry.period().get().isSingle() && ANNOUNCED.contains(entry.kind())
                || isExpected(entry, context)) {
            return;
        }
        report.at(start.get().span(), start.get().get().iso() + " is in the future")
                .help("correct the date, or say that it is planned (today is " + context.today()
                        + "; resume.today changes that)");
    }

    /** "expected", "预计", "予定" in the line of the date. */
    private static boolean isExpected(Entry entry, Context context) {
        Span period = entry.period().get().span();
        int line = context.source().position(period.start()).line();
        String text = context.source().text(context.source().line(line));
        return Periods.says(text, context.lexicon().languages().stream().map(words -> words.list("expected")));
    }
}
