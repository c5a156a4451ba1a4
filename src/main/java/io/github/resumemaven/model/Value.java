package io.github.resumemaven.model;

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
}
