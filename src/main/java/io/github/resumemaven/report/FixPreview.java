package io.github.resumemaven.report;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines that a fix would write, in the manner of rustc: what is new in them is underlined with plus signs. */
final class FixPreview {
    private static final int SHOWN = 3;

    private FixPreview() {}

    /** @param width the cells of the line numbers in front */
    static List<String> lines(SourceText source, Fix fix, int width) {
        Map<Integer, List<Edit>> byLine = new TreeMap<>();
        for (Edit edit : fix.edits()) {
            int line = source.position(edit.span().start()).line();
            if (!source.line(line).contains(edit.span()) || edit.replacement().indexOf('\n') >= 0) {
                return List.of();
            }
            byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(edit);
        }
        List<String> out = new ArrayList<>();
        byLine.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> out.addAll(changed(source, entry.getKey(), entry.getValue(), width)));
        if (byLine.size() > SHOWN) {
            out.add(" ".repeat(width) + "   and " + TerminalReport.count(byLine.size() - SHOWN, "more line"));
        }
        return out;
    }

    private static List<String> changed(SourceText source, int number, List<Edit> edits, int width) {
        Span line = source.line(number);
        StringBuilder text = new StringBuilder();
        int from = line.start();
        for (Edit edit : edits) {
            text.append(source.text(), from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        text.append(source.text(), from, line.end());
        Edit first = edits.get(0);
        int start = first.span().start() - line.start();
        Span added = new Span(start, start + first.replacement().length());
        CodeFrame frame = CodeFrame.of(new SourceText(source.name(), text.toString()), added);
        String shown =
                String.format("%" + width + "d + %s", number, frame.line()).stripTrailing();
        // Of several edits in a line, the signs under one would hide the others.
        return added.isEmpty() || edits.size() > 1
                ? List.of(shown)
                : List.of(shown, " ".repeat(width) + " | " + " ".repeat(frame.margin()) + "+".repeat(frame.carets()));
    }
}
