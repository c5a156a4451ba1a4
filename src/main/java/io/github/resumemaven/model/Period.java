package io.github.resumemaven.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that an entry covers, as written. At least one of start and end is present, or {@code ongoing} is true.
 *
 * @param start the first date; empty for {@code until 2019}
 * @param end the last date; empty when ongoing or left open
 * @param ongoing whether the author wrote a word for the present, or left the end open behind a dash
 * @param span the whole expression in the source
 */
public record Period(Optional<Value<PartialDate>> start, Optional<Value<PartialDate>> end, boolean ongoing, Span span) {

    public Period {
        if (start.isEmpty() && end.isEmpty() && !ongoing) {
            throw new IllegalArgumentException("a period without any date");
        }
    }

    /** A lone date: the start and the end of what it dates. */
    public static Period single(Value<PartialDate> date) {
        return new Period(Optional.of(date), Optional.of(date), false, date.span());
    }

    /** Whether the author wrote one date and no range. */
    public boolean isSingle() {
        return start.isPresent() && start.equals(end);
    }

    /** Whether it begins no earlier and ends no later than another; a side that is not told reaches as far as can be. */
    public boolean isWithin(Period outer) {
        return !earliest().isBefore(outer.earliest()) && !latest().isAfter(outer.latest());
    }

    private LocalDate earliest() {
        return start.map(date -> date.get().earliest()).orElse(LocalDate.MIN);
    }

    private LocalDate latest() {
        return end.map(date -> date.get().latest()).orElse(LocalDate.MAX);
    }
}
