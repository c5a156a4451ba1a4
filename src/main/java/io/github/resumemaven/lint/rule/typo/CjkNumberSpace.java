package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Names;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import java.util.List;

/** Tools disagree about 3 月 and 3月, so dates are left alone; and where numbers are set close throughout, one hint is enough. */
public final class CjkNumberSpace extends Rule {
    /** Behind or in front of these a number is a date, a time or an ordinal. */
    private static final String CLOSE = "年月日号時时分秒点點第届屆级級";

    public CjkNumberSpace() {
        super("typo/cjk-number-space", INFO, Fixing.SAFE, "no space stands between Chinese and a number");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.lexicon()
                .phrases(context.lexicon().of(context.resume().language()), "latin-compounds")
                .isEmpty()) {
            return;
        }
        Names names = Names.of(context.resume());
        List<Span> periods = context.resume()
                .entries()
                .map(Entry::period)
                .flatMap(period -> period.map(Period::span).stream())
                .toList();
        Faults faults = new Faults();
        for (TextRun run : context.text()) {
            if (run.isChinese()) {
                check(run, names, periods, faults);
            }
        }
        faults.report(
                report,
                "no space between Chinese and a number",
                "places like this one have no space between Chinese and a number",
                "put a space in between",
                Severity.INFO);
    }

    private static void check(TextRun run, Names names, List<Span> periods, Faults faults) {
        for (int i = 1; i < run.length(); i++) {
            Boundary boundary = Boundary.before(run, i);
            if (boundary == null || boundary.isWord()) {
                continue;
            }
            if (isClose(run.at(boundary.from() - 1)) || isClose(run.at(boundary.to())) || isPartOfMore(run, boundary)) {
                continue;
            }
            if (boundary.isSpaced()) {
                faults.addRight();
                continue;
            }
            Span both = run.span(i - 1, i + 1);
            if (run.isInsertable(i)
                    && !run.shield().covers(i - 1, i + 1)
                    && !names.cover(both)
                    && periods.stream().noneMatch(both::overlaps)) {
                faults.add(both, new Edit(Span.at(run.insertion(i)), " "));
            }
        }
    }

    private static boolean isClose(char c) {
        return CLOSE.indexOf(c) >= 0;
    }

    /** A number that goes on behind a point, dash or colon may be a date, a time, a range or a version. */
    private static boolean isPartOfMore(TextRun run, Boundary boundary) {
        return ".-/:~～–—".indexOf(run.at(boundary.from() - 1)) >= 0 || ".-/:~～–—".indexOf(run.at(boundary.to())) >= 0;
    }
}
