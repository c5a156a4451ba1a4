package io.github.resumemaven.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference between two states of a file, as {@code diff -u} writes it and {@code git apply} and {@code patch -p1}
 * read it (POSIX.1-2017, diff, "Diff -u Output Format"). Lines end at LF; all else of a line, a CR too, belongs to it.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> old;
    private final List<String> now;
    private final LineDiff diff;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String old, String now) {
        this.old = lines(old);
        this.now = lines(now);
        this.diff = LineDiff.of(this.old, this.now);
    }

    /**
     * @param file its path from the folder that the difference is applied in, with {@code /}
     * @return empty if nothing differs; else whole lines
     */
    public static String of(String file, String old, String now) {
        UnifiedDiff difference = new UnifiedDiff(old, now);
        if (difference.diff.isEmpty()) {
            return "";
        }
        difference.out.append("--- ").append(name("a", file)).append('\n');
        difference.out.append("+++ ").append(name("b", file)).append('\n');
        difference.writeHunks();
        return difference.out.toString();
    }

    /** A tab behind a name tells {@code patch} that the blanks in it are its own. */
    private static String name(String side, String file) {
        return side + "/" + file.replaceFirst("^/+", "") + (file.indexOf(' ') >= 0 ? "\t" : "");
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }

    private void writeHunks() {
        int x = 0;
        int y = 0;
        while (x < old.size() || y < now.size()) {
            if (!changed(x, y)) {
                x++;
                y++;
                continue;
            }
            int before = Math.min(CONTEXT, Math.min(x, y));
            int[] end = endOfHunk(x, y);
            int after = Math.min(CONTEXT, old.size() - end[0]);
            writeHunk(x - before, end[0] + after, y - before, end[1] + after);
            x = end[0] + after;
            y = end[1] + after;
        }
    }

    private boolean changed(int x, int y) {
        return diff.removed().get(x) || diff.added().get(y);
    }

    /** Behind the last change that has another less than two contexts before it. */
    private int[] endOfHunk(int x, int y) {
        int[] end = {x, y};
        int same = 0;
        while (x < old.size() || y < now.size()) {
            if (diff.removed().get(x)) {
                end = new int[] {++x, y};
                same = 0;
            } else if (diff.added().get(y)) {
                end = new int[] {x, ++y};
                same = 0;
            } else if (++same > 2 * CONTEXT) {
                break;
            } else {
                x++;
                y++;
            }
        }
        return end;
    }

    private void writeHunk(int x, int xEnd, int y, int yEnd) {
        out.append("@@ -")
                .append(range(x, xEnd))
                .append(" +")
                .append(range(y, yEnd))
                .append(" @@\n");
        while (x < xEnd || y < yEnd) {
            if (diff.removed().get(x)) {
                write('-', old.get(x++));
            } else if (diff.added().get(y)) {
                write('+', now.get(y++));
            } else {
                write(' ', old.get(x++));
                y++;
            }
        }
    }

    /** Lines count from 1; of no line, the number is that of the line before. */
    private static String range(int from, int to) {
        return (to == from ? from : from + 1) + "," + (to - from);
    }

    private void write(char sign, String line) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }
}
