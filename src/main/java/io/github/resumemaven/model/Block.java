package io.github.resumemaven.model;

import java.util.List;

/** A block of a document, in CommonMark's terms (§4, §5) and those of its common extensions. */
public sealed interface Block {
    Span span();

    /** @param level 1–6 */
    record Heading(int level, List<Inline> content, Span span) implements Block {}

    record Paragraph(List<Inline> content, Span span) implements Block {}

    /** @param start the first number; 0 for a bullet list */
    record ListBlock(boolean ordered, int start, List<ListItem> items, Span span) implements Block {}

    record ListItem(List<Block> content, Span span) {}

    record BlockQuote(List<Block> content, Span span) implements Block {}

    /** @param rows the header row first, if {@code header} */
    record Table(boolean header, List<TableRow> rows, Span span) implements Block {}

    record TableRow(List<TableCell> cells, Span span) {}

    record TableCell(List<Inline> content, Span span) {}

    record DefinitionList(List<Definition> definitions, Span span) implements Block {}

    /** Terms, each a line, and the descriptions that they share. */
    record Definition(List<Paragraph> terms, List<ListItem> descriptions, Span span) {}

    /**
     * @param info the words behind the fence, or empty; indented code has none
     * @param text without indents and the marks of quotations, and without the last line end
     */
    record CodeBlock(String info, String text, Span span) implements Block {}

    /**
     * Raw HTML.
     *
     * @param html as written
     * @param content what it says, as blocks that point into the source; empty for comments and bare tags
     */
    record HtmlBlock(String html, List<Block> content, Span span) implements Block {}

    record ThematicBreak(Span span) implements Block {}
}
