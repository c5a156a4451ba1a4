package io.github.resumemaven.model;

import java.util.List;

/** A piece of a line of text, in CommonMark's terms (§6). Spans include the markup. */
public sealed interface Inline {
    Span span();

    /**
     * @param text the characters meant. A backslash escape or an entity is a Text of its own, shorter than its span;
     *     any other Text equals its source, so that a part of it has a place too
     */
    record Text(String text, Span span) implements Inline {}

    record Emphasis(List<Inline> content, Span span) implements Inline {}

    record Strong(List<Inline> content, Span span) implements Inline {}

    record Strikethrough(List<Inline> content, Span span) implements Inline {}

    /**
     * @param text the characters between the back-ticks; line ends and the marks of quotations in it are blanks, so that
     *     it stands in the middle of its span, as long as its source
     */
    record Code(String text, Span span) implements Inline {}

    /**
     * @param target the address, decoded; may be empty or malformed
     * @param targetSpan the address in the source; for a reference link, in its definition
     * @param title or empty
     */
    record Link(List<Inline> content, String target, Span targetSpan, String title, Span span) implements Inline {}

    /** @param alt the description, or empty */
    record Image(String alt, String target, Span targetSpan, String title, Span span) implements Inline {}

    /** One tag or comment, as written. Tags that say what Markdown can say are not left as such, unless they carry scripts. */
    record Html(String html, Span span) implements Inline {}

    /** @param hard whether the author asked for a new line */
    record LineBreak(boolean hard, Span span) implements Inline {}
}
