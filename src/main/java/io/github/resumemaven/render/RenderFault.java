package io.github.resumemaven.render;

import io.github.resumemaven.model.Span;
import java.util.List;

/** Something in a résumé that a format can't show, and that its author can mend. */
public final class RenderFault extends RuntimeException {

    /**
     * @param span where it stands in the source
     * @param message what is wrong and what to do
     */
    public record Spot(Span span, String message) {}

    private final transient List<Spot> spots;

    /** @param spots at least one, in source order */
    public RenderFault(List<Spot> spots) {
        super(String.join("\n", spots.stream().map(Spot::message).toList()));
        this.spots = List.copyOf(spots);
    }

    public List<Spot> spots() {
        return spots;
    }
}
