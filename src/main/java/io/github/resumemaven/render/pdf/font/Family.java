package io.github.resumemaven.render.pdf.font;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A typeface in the styles that it has; each is opened when it is first needed. May be shared by threads. */
final class Family {
    private final String name;
    private final SortedMap<Style, Supplier<Sfnt>> sources;
    private final Map<Style, Sfnt> open = new TreeMap<>();

    Family(String name, Map<Style, Supplier<Sfnt>> sources) {
        this.name = name;
        this.sources = new TreeMap<>(sources);
    }

    String name() {
        return name;
    }

    Iterable<Style> styles() {
        return sources.keySet();
    }

    boolean has(Style style) {
        return sources.containsKey(style);
    }

    synchronized Sfnt face(Style style) {
        return open.computeIfAbsent(style, wanted -> sources.get(wanted).get());
    }

    /** Whether every style draws it: a character must not vanish where a line is bold. */
    boolean covers(int character) {
        for (Style style : styles()) {
            if (face(style).glyph(character) == 0) {
                return false;
            }
        }
        return true;
    }
}
