package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Only English has both orders; in every other language the day is first. So it is with dots in English too. */
public final class AmbiguousNumeric extends Rule {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}");

    public AmbiguousNumeric() {
        super("dates/ambiguous-numeric", WARNING, Fixing.NONE, "a date can be read as two days");
    }

    @Override
    public void check(Context context, Report report) {
        var language = context.resume().language();
        if (!language.getLanguage().equals("en") || !language.getCountry().isEmpty()) {
            return;
        }
        List<Value<PartialDate>> dates =
                Periods.of(context).flatMap(Periods::dates).toList();
        if (dates.stream().anyMatch(date -> readsOneWay(context.source().text(date.span())))) {
            return;
        }
        for (Value<PartialDate> date : dates) {
            Matcher numbers = DATE.matcher(context.source().text(date.span()));
            if (numbers.matches() && Integer.parseInt(numbers.group(1)) != Integer.parseInt(numbers.group(2))) {
                report.at(date.span(), "this date can be read with the day or with the month first")
                        .help("write the month as a word, or year-month-day");
            }
        }
    }

    /** 31/07/2019 tells how the others are to be read. */
    private static boolean readsOneWay(String text) {
        Matcher numbers = DATE.matcher(text);
        return numbers.matches()
                && (Integer.parseInt(numbers.group(1)) > 12 || Integer.parseInt(numbers.group(2)) > 12);
    }
}
