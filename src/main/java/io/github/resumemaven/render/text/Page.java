package io.github.resumemaven.render.text;

import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.render.plain.Controls;

/** Lines of at most {@link #WIDTH} cells, with at most one empty line between them. */
final class Page {
    static final int WIDTH = 80;

    private final StringBuilder out = new StringBuilder();
    private boolean titled;

    /** @param first what stands in front of the first line; further lines are indented as far */
    void add(String first, String text) {
        String indent = " ".repeat(CellWidth.of(first));
        String front = first;
        for (String line : Wrap.lines(text, WIDTH - indent.length())) {
            titled = false;
            out.append(front).append(line).append('\n');
            front = indent;
        }
    }

    /** A text and, at the end of the line, another; on a line of its own if it does not fit. */
    void addEnds(String text, String end) {
        int gap = WIDTH - CellWidth.of(text) - CellWidth.of(end);
        if (end.isEmpty() || text.isEmpty() || gap < 2) {
            add("", text);
            add("", end);
        } else {
            titled = false;
            out.append(text).append(" ".repeat(gap)).append(end).append('\n');
        }
    }

    /** As it is, each line behind an indent. */
    void verbatim(String indent, String text) {
        titled = false;
        text.stripTrailing().lines().forEach(line -> out.append((indent + line).stripTrailing())
                .append('\n'));
    }

    void underline(String text, String mark) {
        add("", text);
        out.append(mark.repeat(Math.min(WIDTH, CellWidth.of(text)))).append('\n');
        titled = true;
    }

    /** An empty line, but not below the title of what follows. */
    void gap() {
        if (!titled && out.length() > 1 && !out.substring(out.length() - 2).equals("\n\n")) {
            out.append('\n');
        }
    }

    @Override
    public String toString() {
        return Controls.without(out.toString().strip()) + '\n';
    }
}
