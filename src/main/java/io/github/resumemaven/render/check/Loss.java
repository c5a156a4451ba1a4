package io.github.resumemaven.render.check;

import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.Format;

/**
 * Something of the source that an output does not have.
 *
 * @param format the output
 * @param span where it stands in the source
 * @param text what is missing
 */
public record Loss(Format format, Span span, String text) {}
