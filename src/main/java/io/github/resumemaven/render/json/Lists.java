package io.github.resumemaven.render.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The top-level lists of JSON Resume 1.0.0, being filled. */
final class Lists {
    /** In the schema's own order. */
    static final List<String> NAMES = List.of(
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects");

    private final Map<String, List<Object>> lists = new LinkedHashMap<>();

    Lists() {
        NAMES.forEach(name -> lists.put(name, new ArrayList<>()));
    }

    /** @return its index in its list, from 0 */
    int add(EntryJson entry) {
        List<Object> list = lists.get(entry.shape().list());
        list.add(entry.own());
        return list.size() - 1;
    }

    void addTo(Map<String, Object> tree) {
        lists.forEach((name, list) -> {
            if (!list.isEmpty()) {
                tree.put(name, list);
            }
        });
    }
}
