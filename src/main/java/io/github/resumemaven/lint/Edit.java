package io.github.resumemaven.lint;

import io.github.resumemaven.model.Span;

/** One replacement in the source; an empty span inserts. */
public record Edit(Span span, String replacement) {}
