package io.github.resumemaven.report;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines that a fix would write. Only the first few: who wants to see all makes a dry run.
 *
 * @param lines at most {@link #SHOWN}; none where a fix goes over the end of a line
 * @param more how many further lines it changes
 */
record FixPreview(List<Line> lines, int more) {
    private static final int SHOWN = 3;
    private static final FixPreview NONE = new FixPreview(List.of(), 0);

    /**
     * @param number from 1
     * @param text the line as it would be
     * @param added the spans of it that are new
     */
    record Line(int number, String text, List<Span> added) {}

    static FixPreview of(SourceText source, Fix fix) {
        Map<Integer, List<Edit>> byLine = new TreeMap<>();
        for (Edit edit : fix.edits()) {
            int line = source.position(edit.span().start()).line();
            if (!source.line(line).contains(edit.span()) || edit.replacement().indexOf('\n') >= 0) {
                return NONE;
            }
            byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(edit);
        }
        List<Line> lines = byLine.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> line(source, entry.getKey(), entry.getValue()))
                .toList();
        return new FixPreview(lines, byLine.size() - lines.size());
    }

    private static Line line(SourceText source, int number, List<Edit> edits) {
        Span line = source.line(number);
        StringBuilder text = new StringBuilder();
        List<Span> added = new ArrayList<>();
        int from = line.start();
        for (Edit edit : edits) {
            text.append(source.text(), from, edit.span().start());
            added.add(new Span(text.length(), text.length() + edit.replacement().length()));
            text.append(edit.replacement());
            from = edit.span().end();
        }
        text.append(source.text(), from, line.end());
        return new Line(number, text.toString(), List.copyOf(added));
    }
}
