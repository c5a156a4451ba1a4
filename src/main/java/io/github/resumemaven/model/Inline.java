package io.github.resumemaven.model;

import java.util.List;

/** A piece of a line of text, in CommonMark's terms (§6). Spans include the markup. */
public sealed interface Inline {
    Span span();

    /** @param text the characters meant: escapes and entities decoded (an entity is a Text of its own) */
    record Text(String text, Span span) implements Inline {}

    record Emphasis(List<Inline> content, Span span) implements Inline {}

    record Strong(List<Inline> content, Span span) implements Inline {}

    record Strikethrough(List<Inline> content, Span span) implements Inline {}

    record Code(String text, Span span) implements Inline {}

    /**
     * @param target the address, decoded; may be empty or malformed
     * @param targetSpan the address in the source; for a reference link, in its definition
     * @param title or empty
     */
    record Link(List<Inline> content, String target, Span targetSpan, String title, Span span) implements Inline {}

    /** @param alt the description, or empty */
    record Image(String alt, String target, Span targetSpan, String title, Span span) implements Inline {}

    /** One tag or comment, as written. */
    record Html(String html, Span span) implements Inline {}

    /** @param hard whether the author asked for a new line */
    record LineBreak(boolean hard, Span span) implements Inline {}
}
