package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The notation of most dates is taken for the author's; the others are reported. Of two as frequent, the first. */
public final class FormatMixed extends Rule {
    public FormatMixed() {
        super("dates/format-mixed", WARNING, Fixing.SAFE, "a date is written in another way than the others");
    }

    private record Written(Value<PartialDate> date, Notation notation, SectionKind kind) {}

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        List<Written> dates = context.resume()
                .entries()
                .flatMap(entry -> written(entry, context))
                .toList();
        Optional<String> family = mostFrequent(dates);
        if (family.isEmpty()) {
            return;
        }
        List<Written> alike = dates.stream()
                .filter(date -> date.notation.family().equals(family.get()))
                .toList();
        boolean mixedZeros = alike.stream().anyMatch(date -> date.notation.oneDigit())
                && alike.stream().anyMatch(date -> date.notation.zeroed());
        long oneDigit = alike.stream().filter(date -> date.notation.oneDigit()).count();
        // 2018.12 looks like 2017.06, not like 2017.6.
        boolean zeros = mixedZeros
                ? 2 * oneDigit <= alike.size()
                : alike.stream().anyMatch(date -> date.notation.zeroed()) || oneDigit == 0;
        for (Written date : dates) {
            checkNotation(date, family.get(), mixedZeros, zeros, report);
        }
        checkPrecision(alike, family.get(), zeros, report);
    }

    private static Stream<Written> written(Entry entry, Context context) {
        return entry.period().stream()
                .flatMap(Periods::dates)
                // A year, or its autumn, is no month in another notation.
                .filter(date ->
                        date.get().precision() == Precision.MONTH || date.get().precision() == Precision.DAY)
                .flatMap(date -> Notation.of(context.source().text(date.span()))
                        .map(notation -> new Written(date, notation, entry.kind()))
                        .stream());
    }

    private static Optional<String> mostFrequent(List<Written> dates) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        dates.forEach(date -> counts.merge(date.notation.family(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(max -> counts.entrySet().stream()
                .filter(count -> count.getValue().equals(max.getValue()))
                .findFirst()
                .orElseThrow()
                .getKey());
    }

    private static void checkNotation(Written date, String family, boolean mixedZeros, boolean zeros, Report report) {
        boolean otherFamily = !date.notation.family().equals(family);
        boolean otherZeros = mixedZeros && (zeros ? date.notation.oneDigit() : date.notation.zeroed());
        if (!otherFamily && !otherZeros) {
            return;
        }
        String message = otherFamily
                ? "most dates are written like " + Notation.example(family, zeros) + ", this one is not"
                : "most months are written with " + (zeros ? "two digits" : "no zero in front") + ", this one is not";
        Report.Draft draft = report.at(date.date.span(), message);
        Notation.write(date.date.get(), family, zeros)
                .ifPresentOrElse(
                        text -> {
                            draft.help("write " + text);
                            if (date.notation.readOneWay()) {
                                draft.fix(Fix.safe("write " + text, new Edit(date.date.span(), text)));
                            }
                        },
                        () -> draft.help("write all dates in one way"));
    }

    /** In one section, a date to the day among dates to the month, or the other way round. */
    private static void checkPrecision(List<Written> dates, String family, boolean zeros, Report report) {
        for (SectionKind kind : List.of(SectionKind.WORK, SectionKind.EDUCATION)) {
            List<Written> days = of(dates, kind, Precision.DAY);
            List<Written> months = of(dates, kind, Precision.MONTH);
            boolean daysAreOdd = days.size() <= months.size();
            if (days.isEmpty() || months.isEmpty()) {
                continue;
            }
            for (Written date : daysAreOdd ? days : months) {
                Report.Draft draft = report.at(
                        date.date.span(),
                        "most dates here are exact to the " + (daysAreOdd ? "month" : "day") + ", this one to the "
                                + (daysAreOdd ? "day" : "month"));
                PartialDate value = date.date.get();
                Optional<String> text = daysAreOdd
                        ? Notation.write(PartialDate.ofMonth(value.year(), value.part()), family, zeros)
                        : Optional.empty();
                text.ifPresentOrElse(
                        month -> draft.help("write " + month)
                                .fix(Fix.unsafe("write " + month, new Edit(date.date.span(), month))),
                        () -> draft.help("write all dates equally exact"));
            }
        }
    }

    private static List<Written> of(List<Written> dates, SectionKind kind, Precision precision) {
        return dates.stream()
                .filter(date -> date.kind == kind && date.date.get().precision() == precision)
                .toList();
    }
}
