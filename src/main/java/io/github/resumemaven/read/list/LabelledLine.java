package io.github.resumemaven.read.list;

import io.github.resumemaven.read.outline.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as {@code Languages: Java, Go}.
 *
 * @param from where the label begins
 * @param to behind the label
 * @param rest where what it labels begins
 */
record LabelledLine(int from, int to, int rest) {
    private static final int LONGEST_LABEL = 48;
    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|\\s*—\\s*");

    static Optional<LabelledLine> of(Line line) {
        int from = 0;
        while (from < line.length()
                && !Character.isLetterOrDigit(line.text().charAt(from))
                && line.text().charAt(from) != '.') {
            from++;
        }
        Matcher colon = COLON.matcher(line.folded());
        int start = from;
        if (colon.find(start)
                && colon.start() > start
                && colon.start() - start <= LONGEST_LABEL
                && !line.folded().startsWith("//", colon.end())) {
            return Optional.of(new LabelledLine(start, colon.start(), colon.end()));
        }
        Matcher dash = DASH.matcher(line.folded());
        boolean strong = start < line.length() && (line.marks(start, start + 1) & Line.STRONG) != 0;
        if (strong
                && dash.find(start)
                && dash.start() - start <= LONGEST_LABEL
                && (line.marks(start, dash.start()) & Line.STRONG) != 0) {
            return Optional.of(new LabelledLine(start, dash.start(), dash.end()));
        }
        return Optional.empty();
    }
}
