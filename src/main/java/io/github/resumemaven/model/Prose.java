package io.github.resumemaven.model;

/** A block that the model did not take apart. */
public record Prose(Block block) implements Part {
    @Override
    public Span span() {
        return block.span();
    }
}
