package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The list items that tell what somebody did: those below a job, project or voluntary work. */
final class ListItems {
    private static final Set<SectionKind> DEEDS =
            Set.of(SectionKind.OPEN_SOURCE, SectionKind.PROJECTS, SectionKind.VOLUNTEER, SectionKind.WORK);

    /** Longer than any phrase that a line begins with. */
    private static final int LONGEST = 60;

    private ListItems() {}

    static List<TextRun> ofDeeds(Context context) {
        NavigableMap<Integer, Integer> deeds = ends(context.resume()
                .entries()
                .filter(entry -> DEEDS.contains(entry.kind()))
                .map(Entry::span));
        return context.text().stream()
                .filter(run -> run.place() == TextRun.Place.ITEM)
                .filter(run -> {
                    Span first = run.span(0, 1);
                    Map.Entry<Integer, Integer> before = deeds.floorEntry(first.start());
                    return before != null && first.end() <= before.getValue();
                })
                .toList();
    }

    /** By each start, the farthest end of the spans that begin there or before: one may stand inside of another. */
    private static NavigableMap<Integer, Integer> ends(Stream<Span> spans) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        spans.forEach(span -> ends.merge(span.start(), span.end(), Math::max));
        int farthest = 0;
        for (Map.Entry<Integer, Integer> end : ends.entrySet()) {
            farthest = Math.max(farthest, end.getValue());
            end.setValue(farthest);
        }
        return ends;
    }

    /** Where the text of an item begins: behind blanks and a check mark or picture. */
    static int start(TextRun run) {
        int i = 0;
        while (i < run.length() && !Character.isLetterOrDigit(run.at(i)) && "\"“‘«「'".indexOf(run.at(i)) < 0) {
            i++;
        }
        return i;
    }

    /** How an item begins, long enough for any phrase. */
    static String opening(TextRun run, int start) {
        return run.text().substring(start, Math.min(run.length(), start + LONGEST));
    }
}
