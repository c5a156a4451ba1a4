package io.github.resumemaven.report;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;

/**
 * An address that was asked about.
 *
 * @param places where it is written, at least one
 */
public record CheckedLink(LinkVerdict verdict, List<Place> places) {

    /** A span of a file. */
    public record Place(SourceText source, Span span) {}
}
