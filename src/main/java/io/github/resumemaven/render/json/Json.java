package io.github.resumemaven.render.json;

import io.github.resumemaven.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings and integers as JSON, in the order of the maps. */
public final class Json {
    private Json() {}

    public static String write(Map<String, Object> tree) {
        JsonWriter json = new JsonWriter();
        json.startObject();
        fields(json, tree);
        json.endObject();
        return json.text();
    }

    private static void fields(JsonWriter json, Map<?, ?> map) {
        for (Map.Entry<?, ?> pair : map.entrySet()) {
            String name = (String) pair.getKey();
            if (pair.getValue() instanceof Map<?, ?> inner) {
                json.startObject(name);
                fields(json, inner);
                json.endObject();
            } else if (pair.getValue() instanceof List<?> list) {
                json.startArray(name);
                items(json, list);
                json.endArray();
            } else if (pair.getValue() instanceof Integer number) {
                json.field(name, number);
            } else {
                json.field(name, (String) pair.getValue());
            }
        }
    }

    private static void items(JsonWriter json, List<?> list) {
        for (Object item : list) {
            if (item instanceof Map<?, ?> inner) {
                json.startObject();
                fields(json, inner);
                json.endObject();
            } else if (item instanceof List<?> inner) {
                json.startArray();
                items(json, inner);
                json.endArray();
            } else if (item instanceof Integer number) {
                json.item(number);
            } else {
                json.item((String) item);
            }
        }
    }
}
