package io.github.resumemaven.model;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something read from the source, and where.
 *
 * @param get what was read: entities decoded, markup removed, white space folded
 * @param span the source it was read from
 */
public record Value<T>(T get, Span span) {

    public <R> Value<R> map(Function<T, R> reading) {
        return new Value<>(reading.apply(get), span);
    }

    /** As of any record, and for the same reason as in {@link Span#equals}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Value<?> value && span.equals(value.span) && Objects.equals(get, value.get);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(get) + span.hashCode();
    }
}
