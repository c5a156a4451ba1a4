package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import java.util.Optional;

/** When something was, apart from how and in which language it is written. */
record Timing(Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {
    private static final Timing NEVER = new Timing(Optional.empty(), Optional.empty(), false);

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
