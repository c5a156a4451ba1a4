package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import java.time.LocalDate;
import java.util.Optional;

/** When something was, apart from how and in which language it is written. */
record Timing(Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {
    private static final Timing NEVER = new Timing(Optional.empty(), Optional.empty(), false);

    /** The most that two can be {@linkplain #likeness alike}. */
    static final int SAME = 3;

    static Timing of(Entry entry) {
        return entry.period().map(Timing::of).orElse(NEVER);
    }

    private static Timing of(Period period) {
        return new Timing(period.start().map(Value::get), period.end().map(Value::get), period.ongoing());
    }

    /** Whether both cannot be true. A year does not contradict a month in it. */
    boolean contradicts(Timing other) {
        if (equals(NEVER) || other.equals(NEVER)) {
            return false;
        }
        return apart(start, other.start) || apart(end, other.end) || ongoing != other.ongoing;
    }

    /** 3: the same; 2: either end is the same; 1: they share some time; 0: nothing, or nothing is known. */
    int likeness(Timing other) {
        if (equals(NEVER) || other.equals(NEVER)) {
            return 0;
        }
        if (equals(other)) {
            return SAME;
        }
        boolean sameStart = start.isPresent() && start.equals(other.start);
        boolean sameEnd = ongoing ? other.ongoing : end.isPresent() && end.equals(other.end);
        return sameStart || sameEnd ? 2 : overlaps(other) ? 1 : 0;
    }

    private boolean overlaps(Timing other) {
        return first().isBefore(other.last()) && other.first().isBefore(last());
    }

    private LocalDate first() {
        return start.map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private LocalDate last() {
        return ongoing ? LocalDate.MAX : end.map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    private static boolean apart(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().latest().isBefore(other.get().earliest())
                        || other.get().latest().isBefore(one.get().earliest()));
    }

    /** In ISO 8601: {@code 2019-07 – 2021-03}; empty when nothing is known. */
    @Override
    public String toString() {
        if (equals(NEVER)) {
            return "";
        }
        String from = start.map(PartialDate::iso).orElse("");
        String to = ongoing ? "today" : end.map(PartialDate::iso).orElse("");
        return from.equals(to) ? from : (from + " – " + to).strip();
    }
}
