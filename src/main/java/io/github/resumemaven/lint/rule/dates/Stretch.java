package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of an entry: those that it surely covers and those that it may cover, as inexact as its dates are.
 *
 * @param firstMaybe the earliest day it can start
 * @param firstSure the latest day it can start
 * @param lastSure the earliest day it can end
 * @param lastMaybe the latest day it can end
 */
record Stretch(Entry entry, LocalDate firstMaybe, LocalDate firstSure, LocalDate lastSure, LocalDate lastMaybe) {

    /** Empty for what has no start, a lone date, or a period the wrong way round. */
    static Optional<Stretch> of(Entry entry, LocalDate today) {
        Optional<Period> found = entry.period();
        if (found.isEmpty() || found.get().start().isEmpty() || found.get().isSingle()) {
            return Optional.empty();
        }
        Period period = found.get();
        var start = period.start().get().get();
        if (period.end().isEmpty()) {
            boolean begun = period.ongoing() && !start.latest().isAfter(today);
            return begun
                    ? Optional.of(new Stretch(entry, start.earliest(), start.latest(), today, today))
                    : Optional.empty();
        }
        var end = period.end().get().get();
        return end.latest().isBefore(start.earliest())
                ? Optional.empty()
                : Optional.of(new Stretch(entry, start.earliest(), start.latest(), end.earliest(), end.latest()));
    }
}
