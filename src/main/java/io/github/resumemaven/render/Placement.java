package io.github.resumemaven.render;

import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts what has no place in a résumé where it stood in the source. */
final class Placement {
    private Placement() {}

    /** Behind all that begins no later. */
    static <T> void insert(List<T> list, T one, Function<T, Span> place) {
        int at = 0;
        while (at < list.size()
                && place.apply(list.get(at)).start() <= place.apply(one).start()) {
            at++;
        }
        list.add(at, one);
    }

    /** A section without a title in front of all, for what stands in none. */
    static Section inFront(List<Part> parts) {
        return new Section(
                SectionKind.BASICS, Optional.empty(), 0, parts, parts.get(0).span());
    }
}
