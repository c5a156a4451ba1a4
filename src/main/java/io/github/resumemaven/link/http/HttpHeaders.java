package io.github.resumemaven.link.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headers of an answer, by lower-case name, values in the order they came. */
public record HttpHeaders(Map<String, List<String>> values) {

    public List<String> all(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Whether a header that is a list of words has this one. */
    public boolean has(String name, String word) {
        return all(name).stream()
                .anyMatch(value -> List.of(value.toLowerCase(Locale.ROOT).split("[,;\\s]+"))
                        .contains(word));
    }
}
