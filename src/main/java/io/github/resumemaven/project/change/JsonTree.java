package io.github.resumemaven.project.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object as maps, lists and strings. Numbers and truth values are their text; null is as good as absent. */
public record JsonTree(Map<String, Object> object) {
    static final JsonTree EMPTY = new JsonTree(Map.of());

    /** More than any résumé has, and little enough to be read at once. */
    private static final int MAX_BYTES = 16 << 20;

    /** Empty for what is no JSON object, or larger than 16 MB. The parser itself bounds depth and length of texts. */
    public static Optional<JsonTree> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            return json.nextToken() == JsonToken.START_OBJECT ? Optional.of(new JsonTree(map(json))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The text at the end of a path of keys. */
    public Optional<String> text(String... path) {
        JsonTree at = this;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.child(path[i]);
        }
        return at.object.get(path[path.length - 1]) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Whether there is anything but null at a key. */
    public boolean has(String key) {
        return object.containsKey(key);
    }

    /** The object at a key; without keys where there is none. */
    public JsonTree child(String key) {
        return object.get(key) instanceof Map<?, ?> map ? of(map) : EMPTY;
    }

    /** The objects of the list at a key. */
    List<JsonTree> children(String key) {
        return items(key).stream()
                .filter(Map.class::isInstance)
                .map(item -> of((Map<?, ?>) item))
                .toList();
    }

    /** The texts of the list at a key. */
    List<String> texts(String key) {
        return items(key).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    JsonTree without(String... keys) {
        Map<String, Object> rest = new LinkedHashMap<>(object);
        rest.keySet().removeAll(List.of(keys));
        return new JsonTree(rest);
    }

    private List<?> items(String key) {
        return object.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static JsonTree of(Map<?, ?> map) {
        return new JsonTree((Map<String, Object>) map);
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> map(json);
            case START_ARRAY -> list(json);
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    private static Map<String, Object> map(JsonParser json) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != null) {
                map.put(key, value);
            }
        }
        return map;
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(json);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }
}
