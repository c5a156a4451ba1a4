package io.github.resumemaven.render.check;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the source the model answers for. A value answers only for the text that it says: where its span holds more,
 * the rest is a piece of text like any other.
 */
final class Taken {
    private final BitSet whole = new BitSet();
    private final List<Value<String>> values;

    Taken(Resume resume) {
        resume.labels().forEach(this::mark);
        resume.entries().flatMap(entry -> entry.period().stream()).forEach(period -> mark(period.span()));
        values = values(resume);
        for (Value<String> value : values) {
            String written = Squeezed.of(resume.source().text(value.span()));
            if (written.length() <= Squeezed.of(value.get()).length()) {
                mark(value.span());
            }
        }
    }

    /** Every text of the model. */
    static List<Value<String>> values(Resume resume) {
        List<Value<String>> all = new ArrayList<>(resume.basics().values().toList());
        resume.sections().stream()
                .map(Section::title)
                .flatMap(title -> title.stream())
                .forEach(all::add);
        resume.entries().flatMap(Taken::values).forEach(all::add);
        all.addAll(resume.unreadableDates());
        return all;
    }

    private static Stream<Value<String>> values(Entry entry) {
        return Stream.concat(entry.fields().stream().map(Field::value), entry.keywords().stream());
    }

    private void mark(Span span) {
        whole.set(span.start(), span.end());
    }

    /** The stretches of a run that no value, date or label says. */
    List<Line.Run> left(Line.Run run) {
        boolean[] taken = new boolean[run.text().length()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = whole.get(run.offsets()[i]);
        }
        for (Value<String> value : values) {
            markText(run, value, taken);
        }
        List<Line.Run> left = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                int start = i;
                while (i < taken.length && !taken[i]) {
                    i++;
                }
                left.add(new Line.Run(
                        run.text().substring(start, i), java.util.Arrays.copyOfRange(run.offsets(), start, i)));
            }
        }
        return left;
    }

    private static void markText(Line.Run run, Value<String> value, boolean[] taken) {
        int from = 0;
        while (from < taken.length && run.offsets()[from] < value.span().start()) {
            from++;
        }
        int to = from;
        while (to < taken.length && run.offsets()[to] < value.span().end()) {
            to++;
        }
        if (from == to) {
            return;
        }
        String within = run.text().substring(from, to);
        int said = within.indexOf(value.get());
        boolean part = said < 0 && Squeezed.of(value.get()).contains(Squeezed.of(within));
        int first = part ? from : from + said;
        int last = part ? to : first + value.get().length();
        if (part || said >= 0) {
            java.util.Arrays.fill(taken, first, last, true);
        }
    }
}
