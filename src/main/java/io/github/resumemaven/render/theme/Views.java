package io.github.resumemaven.render.theme;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a name in a template means: a key of the innermost map, and of no other, so that what an entry lacks is not taken from its
 * section. With a question mark behind it, whether there is something under that key, as {@code {{#contact?}}} around a list.
 */
final class Views extends BasicCollector {
    @Override
    public Mustache.VariableFetcher createFetcher(Object view, String name) {
        // Texts and truth values have no names of their own; those in a section on one are of the map around.
        return view instanceof Map ? Views::value : null;
    }

    private static Object value(Object map, String name) {
        Map<?, ?> view = (Map<?, ?>) map;
        return name.endsWith("?") ? isSaid(view.get(name.substring(0, name.length() - 1))) : view.get(name);
    }

    private static boolean isSaid(Object value) {
        return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }
}
