package io.github.resumemaven.render.json;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where somebody lives, as the schema's object. */
final class LocationJson {
    static final List<String> KEYS = List.of("address", "postalCode", "city", "countryCode", "region");

    private LocationJson() {}

    /** The parts as a source kept as data has them; else the whole as a town or as an address. */
    static Map<String, Object> of(Document document, Value<String> place) {
        return parts(document.data(), place)
                .map(LocationJson::of)
                .filter(parts -> !parts.isEmpty())
                .orElseGet(() -> Map.of(isTown(place.get()) ? "city" : "address", place.get()));
    }

    private static Map<String, Object> of(Data.Mapping mapping) {
        Map<String, Object> parts = new LinkedHashMap<>();
        KEYS.forEach(key ->
                mapping.text(key).filter(part -> !part.get().isBlank()).ifPresent(part -> parts.put(key, part.get())));
        return parts;
    }

    private static Optional<Data.Mapping> parts(Data.Mapping data, Value<String> place) {
        Data basics = data.get("basics").orElse(data);
        return basics instanceof Data.Mapping mapping
                        && mapping.get("location").orElse(null) instanceof Data.Mapping location
                        && location.span().contains(place.span())
                ? Optional.of(location)
                : Optional.empty();
    }

    /** A place without a number or a comma is taken for one. */
    private static boolean isTown(String place) {
        return place.codePoints().noneMatch(c -> Character.isDigit(c) || c == ',' || c == '，' || c == '\n');
    }
}
