package io.github.resumemaven.render;

import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Gives a mark that a cut left over, such as one half of a pair of brackets, back to the value that it was cut from. */
final class LooseMarks {
    private final SourceText source;

    LooseMarks(SourceText source) {
        this.source = source;
    }

    /** Whether one of the fields took the mark. */
    boolean toField(List<Field> fields, String mark, Span place) {
        return to(fields, Field::value, value -> field -> new Field(field.name(), value), mark, place);
    }

    /** Whether one of the keywords took the mark. */
    boolean toKeyword(List<Value<String>> keywords, String mark, Span place) {
        return to(keywords, Function.identity(), value -> keyword -> value, mark, place);
    }

    private <T> boolean to(
            List<T> all,
            Function<T, Value<String>> get,
            Function<Value<String>, Function<T, T>> with,
            String mark,
            Span place) {
        List<Value<String>> values = all.stream().map(get).toList();
        // What opens belongs to what follows.
        boolean opens = Character.getType(mark.codePointBefore(mark.length())) == Character.START_PUNCTUATION;
        boolean behind = !opens
                && place.start() > 0
                && !Character.isWhitespace(source.text().charAt(place.start() - 1));
        OptionalInt before = behind ? before(values, place) : OptionalInt.empty();
        OptionalInt at = before.isPresent() ? before : after(values, place);
        at.ifPresent(i -> {
            Value<String> value = values.get(i);
            boolean last = value.span().start() < place.start();
            all.set(
                    i,
                    with.apply(value.map(text -> last ? text + mark : mark + text))
                            .apply(all.get(i)));
        });
        return at.isPresent();
    }

    /** The last value that ends in front of a place, on its line. */
    private OptionalInt before(List<Value<String>> values, Span place) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).span().end() <= place.start())
                .filter(i -> sameLine(values.get(i).span().end(), place.start()))
                .reduce((a, b) ->
                        values.get(b).span().end() >= values.get(a).span().end() ? b : a);
    }

    /** The first value that begins behind a place, on its line. */
    private OptionalInt after(List<Value<String>> values, Span place) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).span().start() >= place.end())
                .filter(i -> sameLine(place.end(), values.get(i).span().start()))
                .reduce((a, b) ->
                        values.get(b).span().start() < values.get(a).span().start() ? b : a);
    }

    private boolean sameLine(int from, int to) {
        return source.text().substring(from, to).indexOf('\n') < 0;
    }
}
