package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Off by default: earlier careers that the file leaves out count too. */
public final class ExperienceClaim extends Rule {
    public ExperienceClaim() {
        super(
                "dates/experience-claim",
                OFF,
                Fixing.NONE,
                "more years of experience are claimed than the jobs add up to");
    }

    @Override
    public void check(Context context, Report report) {
        Optional<LocalDate> first = context.resume().work().stream()
                .flatMap(entry -> entry.period().stream())
                .map(Period::start)
                .flatMap(Optional::stream)
                .map(Value::get)
                .map(PartialDate::earliest)
                .min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return;
        }
        long years = ChronoUnit.YEARS.between(first.get(), context.today()) + 1;
        Pattern claim = claim(context.lexicon().of(context.resume().language()));
        Walk.inlines(context.document()).filter(Inline.Text.class::isInstance).forEach(inline -> {
            Matcher found = claim.matcher(context.source().text(inline.span()));
            while (found.find()) {
                if (Integer.parseInt(found.group(1)) > years && !isInJob(inline.span(), context)) {
                    int start = inline.span().start();
                    report.at(
                                    new Span(start + found.start(), start + found.end()),
                                    "the jobs go back to " + first.get().getYear() + ", which is less")
                            .help("correct the number, or add the earlier jobs");
                }
            }
        });
    }

    /** A number, a word for years, and soon behind it, in the same sentence, one for experience. */
    private static Pattern claim(Words words) {
        return Pattern.compile(
                "(?<![\\d.])(\\d{1,2})\\s?(?:\\+|多|余|餘)?\\s?(?:" + any(words.list("year")) + ")[^.。，,；;\\n]{0,24}?(?:"
                        + any(words.list("experience")) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** What an advertisement or a client asked for is no claim. */
    private static boolean isInJob(Span span, Context context) {
        return context.resume().entries(SectionKind.WORK).stream()
                .anyMatch(entry -> entry.span().contains(span));
    }
}
