package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Basics.Fact;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the person of a résumé kept as data. */
final class DataBasics {
    private static final List<String> PLACE = List.of("address", "postalCode", "city", "region", "countryCode");
    private static final Set<String> KNOWN = Set.of(
            "name", "label", "email", "phone", "url", "website", "location", "profiles", "image", "picture", "summary");

    private DataBasics() {}

    /**
     * @param basics the person's own mapping
     * @param more what {@code meta} knows besides
     * @param whole whether all that the mapping holds is about the person
     */
    static Basics of(Data.Mapping basics, Data.Mapping more, boolean whole) {
        List<Fact> facts = new ArrayList<>();
        if (whole) {
            basics.pairs().stream()
                    .filter(pair -> !KNOWN.contains(pair.key().text()))
                    .forEach(pair -> facts(pair, facts));
        }
        items(more, "facts").forEach(fact -> fact(fact).ifPresent(facts::add));
        return new Basics(
                text(basics, "name"),
                text(basics, "label"),
                all(basics, more, "email", "emails"),
                all(basics, more, "phone", "phones"),
                all(basics, more, basics.get("url").isPresent() ? "url" : "website", "urls"),
                location(basics),
                items(basics, "profiles")
                        .flatMap(item -> profile(item).stream())
                        .toList(),
                text(basics, "image").or(() -> text(basics, "picture")),
                List.copyOf(facts));
    }

    private static void facts(Data.Pair pair, List<Fact> facts) {
        Value<String> label = new Value<>(pair.key().text(), pair.key().span());
        DataTexts.scalars(pair.value()).stream()
                .map(DataTexts::value)
                .filter(value -> !value.get().isEmpty())
                .forEach(value -> facts.add(new Fact(label, value)));
    }

    private static Optional<Fact> fact(Data data) {
        return data instanceof Data.Mapping mapping
                ? mapping.text("label").flatMap(label -> text(mapping, "value").map(value -> new Fact(label, value)))
                : Optional.empty();
    }

    private static Stream<Data> items(Data.Mapping data, String key) {
        return data.get(key).orElse(null) instanceof Data.Sequence sequence
                ? sequence.items().stream()
                : Stream.empty();
    }

    private static Optional<Value<String>> text(Data.Mapping data, String key) {
        return data.text(key).filter(value -> !value.get().isBlank());
    }

    private static List<Value<String>> all(Data.Mapping basics, Data.Mapping more, String first, String others) {
        return Stream.of(basics.get(first), more.get(others))
                .flatMap(Optional::stream)
                .flatMap(data -> DataTexts.scalars(data).stream())
                .map(scalar -> new Value<>(scalar.text(), scalar.span()))
                .filter(value -> !value.get().isBlank())
                .toList();
    }

    /** An account of a network without a name is called by its host. */
    private static Optional<Profile> profile(Data data) {
        if (!(data instanceof Data.Mapping mapping)) {
            return Optional.empty();
        }
        Optional<Value<String>> url = text(mapping, "url").or(() -> text(mapping, "address"));
        Optional<Value<String>> network =
                text(mapping, "network").or(() -> url.map(address -> address.map(DataBasics::host)));
        return network.map(name -> new Profile(name, text(mapping, "username"), url));
    }

    private static String host(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? address : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static Optional<Value<String>> location(Data.Mapping data) {
        if (!(data.get("location").orElse(null) instanceof Data.Mapping place)) {
            return text(data, "location");
        }
        List<String> parts = PLACE.stream()
                .flatMap(key -> text(place, key).stream())
                .map(Value::get)
                .toList();
        List<Span> spans = PLACE.stream()
                .flatMap(key -> text(place, key).stream())
                .map(Value::span)
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value<>(String.join(", ", parts), spans.size() == 1 ? spans.get(0) : place.span()));
    }
}
