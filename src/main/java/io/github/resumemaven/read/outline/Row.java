package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import java.util.List;

/**
 * A line of the document with what it is: the outline is read row by row.
 *
 * @param index its place in the outline, from 0
 * @param kind how it is written
 * @param level of a heading, 1–6; of anything else, how deep it is nested in lists, from 0
 * @param line its text
 * @param periods the dates in it; their spans are offsets into the line
 * @param first whether it is the first line of its block
 * @param last whether it is the last one
 * @param quoted whether it stands in a block quote
 * @param span its own line in the source
 * @param extent from where its block begins to where it ends: a list item with all that is in it
 */
public record Row(
        int index,
        Kind kind,
        int level,
        Line line,
        List<Period> periods,
        boolean first,
        boolean last,
        boolean quoted,
        Span span,
        Span extent) {

    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** The first paragraph of a list item. */
        ITEM,
        /** A later paragraph of a list item. */
        ITEM_PARAGRAPH,
        TERM,
        DESCRIPTION,
        TABLE_HEADER,
        TABLE_ROW,
        CODE,
        RULE
    }

    public String text() {
        return line.text();
    }

    public String folded() {
        return line.folded();
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The same row, taken for a paragraph. */
    public Row asParagraph() {
        return new Row(index, Kind.PARAGRAPH, 0, line, periods, first, last, quoted, span, extent);
    }

    /** The same row, taken for a heading of a level. */
    public Row atLevel(int other) {
        return new Row(index, Kind.HEADING, other, line, periods, first, last, quoted, span, extent);
    }

    /** Whether all of its letters are strong. */
    public boolean strong() {
        return (line.marks() & Line.STRONG) != 0;
    }

    /** Whether all of its letters are emphasised in one way. */
    public boolean emphasised() {
        return (line.marks() & (Line.STRONG | Line.EMPHASIS)) != 0;
    }

    /** Where the dates in it stand: offsets into the line. */
    public List<Span> dates() {
        return periods.isEmpty()
                ? List.of()
                : periods.stream().map(Period::span).toList();
    }

    public boolean dated() {
        return !periods.isEmpty();
    }

    /** Whether one of its dates is a range: what it tells of lasted. */
    public boolean lasted() {
        return periods.stream().anyMatch(period -> !period.isSingle());
    }

    public int length() {
        return line.length();
    }

    /** Whether a list item begins with it. */
    public boolean beginsItem() {
        return kind == Kind.ITEM && first;
    }

    /** Whether the last character that is no white space is one of these. */
    public boolean endsIn(String signs) {
        String text = text();
        int end = text.length();
        // A line break at the very end, too.
        end -= end > 0 && isBreak(text.charAt(end - 1)) ? 1 : 0;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isBreak(char c) {
        return c == Line.BREAK || c == '\u0085' || c == '\u2029';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether it is the only line of its block. */
    public boolean lone() {
        return first && last;
    }

    /** A row is itself only: two of one outline differ in their index. To compare all parts would take a cold start 20 ms. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return kind + ":" + level + " " + line;
    }
}
