package io.github.resumemaven.model;

import java.util.List;
import java.util.Optional;

/** A node of front matter or of a JSON or YAML source, in YAML's terms (YAML 1.2.2 §3.2.1), with its place. */
public sealed interface Data {
    Span span();

    /**
     * @param text the characters meant: quotes removed, escapes decoded; of null, empty
     * @param type what the source's rules make of it
     * @param span without quotes
     */
    record Scalar(String text, Type type, Span span) implements Data {}

    record Sequence(List<Data> items, Span span) implements Data {}

    record Mapping(List<Pair> pairs, Span span) implements Data {
        public static final Mapping EMPTY = new Mapping(List.of(), Span.at(0));

        /** The value of the last pair of that key. */
        public Optional<Data> get(String key) {
            return pairs.stream()
                    .filter(pair -> pair.key().text().equals(key))
                    .map(Pair::value)
                    .reduce((first, last) -> last);
        }

        /** The value of that key if it is a scalar that is not null. */
        public Optional<Value<String>> text(String key) {
            return get(key).flatMap(data -> data instanceof Scalar scalar && scalar.type() != Type.NULL
                    ? Optional.of(new Value<>(scalar.text(), scalar.span()))
                    : Optional.empty());
        }
    }

    record Pair(Scalar key, Data value) {}

    enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }
}
