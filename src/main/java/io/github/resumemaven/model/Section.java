package io.github.resumemaven.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of the document about one thing.
 *
 * @param kind what it is about
 * @param title its heading as written; empty for what stands above the first heading
 * @param level the depth of its heading, 1–6; for a pseudo-heading such as a lone bold line, the depth it stands for; 0
 *     without a title
 * @param parts what it holds, in source order; what {@link Basics} took is not repeated here
 * @param span from its title to the next section
 */
public record Section(SectionKind kind, Optional<Value<String>> title, int level, List<Part> parts, Span span) {

    /** The same with other parts. */
    public Section with(List<Part> others) {
        return new Section(kind, title, level, others, span);
    }

    public Stream<Entry> entries() {
        return parts.stream().filter(Entry.class::isInstance).map(Entry.class::cast);
    }
}
