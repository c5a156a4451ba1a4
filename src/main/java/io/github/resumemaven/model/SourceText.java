package io.github.resumemaven.model;

import java.util.Arrays;

/**
 * The text of one source file, exactly as it was read but for a leading byte order mark, with the places of its lines.
 * Lines end at LF, CRLF or a lone CR, as in CommonMark §2.1.
 */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param name what messages call the file: its path relative to the base folder, with {@code /}
     * @param text its characters, without a byte order mark
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The characters of a span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    public Span span() {
        return new Span(0, text.length());
    }

    /** The number of lines; at least 1. A text that ends in a line end has an empty last line. */
    public int lines() {
        return lineStarts.length;
    }

    /** Where the character at {@code offset} stands; the end of the text is a place too. */
    public Position position(int offset) {
        int line = lineIndex(offset);
        return new Position(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The characters of a line, from 1, without its line end. */
    public Span line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    private int lineIndex(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }
}
