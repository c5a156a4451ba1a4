package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules on dates share. */
final class Periods {
    private Periods() {}

    /** The periods of all entries, in source order. */
    static Stream<Period> of(Context context) {
        return context.resume().entries().map(Entry::period).flatMap(Optional::stream);
    }

    /** The dates as they are written, in source order. */
    static Stream<Value<PartialDate>> dates(Period period) {
        return period.isSingle()
                ? period.start().stream()
                : Stream.concat(period.start().stream(), period.end().stream());
    }

    /** About how many months lie between, in words: {@code 5 months}, {@code 2 years}. */
    static String length(LocalDate from, LocalDate to) {
        long months = Math.max(1, Math.round(ChronoUnit.DAYS.between(from, to) / 30.44));
        if (months >= 24) {
            return months / 12 + " years";
        }
        return months == 1 ? "1 month" : months + " months";
    }

    /** Whether one of the words stands in the text, in any case; Latin and Cyrillic words as whole words only. */
    static boolean says(String text, Stream<List<String>> words) {
        String lower = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
        return words.flatMap(List::stream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> {
                    boolean spaced = word.charAt(0) < 0x1100;
                    return lower.contains(spaced ? " " + word + " " : word);
                });
    }
}
