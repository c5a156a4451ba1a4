package io.github.resumemaven.report;

import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;

/**
 * A source line and the carets under a span of it, both as a terminal shows them: tabs as spaces, characters that would
 * steer the terminal replaced, and of a line too long to show the part around the span.
 *
 * @param line what to print of the source line
 * @param margin the cells in front of the first caret
 * @param carets how many carets, at least 1
 * @param lastLine the line, from 1, on which the span ends; the carets end with its first line
 */
record CodeFrame(String line, int margin, int carets, int lastLine) {
    /** Cells of source that fit beside a line number and a log prefix on most terminals. */
    static final int WIDTH = 96;

    private static final int TAB = 4;
    private static final String CUT = "…";

    static CodeFrame of(SourceText source, Span span) {
        Position start = source.position(span.start());
        int lastLine = source.position(Math.max(span.start(), span.end() - 1)).line();
        Span line = source.line(start.line());
        int from = Math.min(span.start(), line.end());
        int to = Math.max(from, Math.min(span.end(), line.end()));

        String before = shown(source.text(new Span(line.start(), from)), 0);
        int beforeWidth = CellWidth.of(before);
        String marked = shown(source.text(new Span(from, to)), beforeWidth);
        int markedWidth = CellWidth.of(marked);
        String after = shown(source.text(new Span(to, line.end())), beforeWidth + markedWidth);

        // A third of the room in front of the fault is context enough; what is left goes behind it.
        int room = WIDTH - Math.min(markedWidth, WIDTH * 2 / 3);
        String head = beforeWidth > room / 2 && beforeWidth + markedWidth + CellWidth.of(after) > WIDTH
                ? CUT + lastCells(before, room / 2 - 1)
                : before;
        String tail = cut(marked + after, WIDTH - CellWidth.of(head));
        int carets = Math.max(1, Math.min(markedWidth, CellWidth.of(tail)));
        return new CodeFrame(head + tail, CellWidth.of(head), carets, lastLine);
    }

    private static String shown(String text, int column) {
        StringBuilder out = new StringBuilder(text.length());
        int[] cell = {column};
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                int spaces = TAB - cell[0] % TAB;
                out.append(" ".repeat(spaces));
                cell[0] += spaces;
            } else {
                int visible = steersTerminal(c) ? '\uFFFD' : c;
                out.appendCodePoint(visible);
                cell[0] += CellWidth.of(visible);
            }
        });
        return out.toString();
    }

    /** Control characters, and the bidirectional controls that make a line read other than it is (Unicode TR 36 §2.10). */
    static boolean steersTerminal(int c) {
        return Character.getType(c) == Character.CONTROL
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    private static String lastCells(String text, int cells) {
        int start = text.length();
        int width = 0;
        while (start > 0) {
            int c = text.codePointBefore(start);
            if (width + CellWidth.of(c) > cells) {
                break;
            }
            width += CellWidth.of(c);
            start -= Character.charCount(c);
        }
        return text.substring(start);
    }

    private static String cut(String text, int cells) {
        if (CellWidth.of(text) <= cells) {
            return text;
        }
        int end = 0;
        int width = 1;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (width + CellWidth.of(c) > cells) {
                break;
            }
            width += CellWidth.of(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end) + CUT;
    }
}
