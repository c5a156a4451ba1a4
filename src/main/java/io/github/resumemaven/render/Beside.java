package io.github.resumemaven.render;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a page can lead to beside itself.
 *
 * @param formats the other forms of the same résumé, in the page's folder
 * @param twins the same résumé in other languages
 */
public record Beside(Set<Format> formats, List<Twin> twins) {
    public static final Beside NOTHING = new Beside(Set.of(), List.of());

    /**
     * @param language what it is written in
     * @param path its folder, from the page's folder: {@code en/}, {@code ../} or {@code ./}
     */
    public record Twin(Locale language, String path) {}
}
