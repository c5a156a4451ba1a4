package io.github.resumemaven.model;

/** A part of a section, in source order: an entry that was understood, or a block that stands as it was written. */
public sealed interface Part permits Entry, Prose {
    Span span();
}
