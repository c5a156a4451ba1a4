package io.github.resumemaven.read.date;

import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;

/** A piece of a date expression, with its place in the text that was scanned. */
sealed interface Atom {
    int start();

    int end();

    /** A whole date. */
    record Day(PartialDate date, int start, int end) implements Atom {
        Value<PartialDate> value() {
            return new Value<>(date, new Span(start, end));
        }
    }

    /** A month without its year, as in {@code March – June 2019}. */
    record Month(int month, int start, int end) implements Atom {}

    /**
     * Two or three small numbers: {@code 18/9} is September 2018 in a range, {@code 08.31} the end of August behind a
     * date with a year. Alone they are a score or a version.
     */
    record Short(int first, int second, int third, int start, int end) implements Atom {}

    /** A word about time. */
    record Word(Role role, int start, int end) implements Atom {}

    enum Role {
        PRESENT,
        FROM,
        SINCE,
        TO,
        UNTIL
    }
}
