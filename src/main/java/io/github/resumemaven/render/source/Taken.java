package io.github.resumemaven.render.source;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the source the model answers for. A value answers only for the text that it says: where its span holds more,
 * the rest is a piece of text like any other.
 */
public final class Taken {
    private final BitSet whole = new BitSet();
    private final List<Value<String>> values;
    private final List<Value<String>> ofEntries;

    public Taken(Resume resume) {
        resume.labels().forEach(this::mark);
        // What an account is called by is a label like any other.
        resume.basics().profiles().forEach(profile -> mark(profile.network().span()));
        resume.entries().flatMap(entry -> entry.period().stream()).forEach(period -> {
            mark(period.span());
            period.start().ifPresent(date -> mark(date.span()));
            period.end().ifPresent(date -> mark(date.span()));
        });
        // An address may be written for people alone: ada (at) example.org.
        resume.basics().emails().forEach(email -> mark(email.span()));
        values = values(resume);
        ofEntries = resume.entries().flatMap(Taken::values).toList();
        for (Value<String> value : values) {
            String written = Squeezed.of(resume.source().text(value.span()));
            if (written.length() <= Squeezed.of(value.get()).length()) {
                mark(value.span());
            }
        }
    }

    /** Every text that the model gives a name; what could not be read has none. */
    public static List<Value<String>> values(Resume resume) {
        List<Value<String>> all = new ArrayList<>(resume.basics().values().toList());
        resume.sections().stream()
                .map(Section::title)
                .flatMap(title -> title.stream())
                .forEach(all::add);
        resume.entries().flatMap(Taken::values).forEach(all::add);
        return all;
    }

    private static Stream<Value<String>> values(Entry entry) {
        return Stream.concat(entry.fields().stream().map(Field::value), entry.keywords().stream());
    }

    /** Whether a value is this address. */
    boolean says(String address) {
        String number = Addresses.number(address);
        return values.stream()
                .anyMatch(value -> number.isEmpty()
                        ? bare(value.get()).equals(bare(address))
                        : Addresses.digits(value.get()).equals(number));
    }

    private static String bare(String address) {
        return Addresses.shown(Addresses.link(address).orElse(address)).replaceFirst("/$", "");
    }

    private void mark(Span span) {
        whole.set(span.start(), span.end());
    }

    /** For each character of a run, whether a value, date or label says it. */
    boolean[] in(Line.Run run) {
        boolean[] taken = new boolean[run.text().length()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = whole.get(run.offsets()[i]);
        }
        for (Value<String> value : values) {
            markText(run, value, taken);
        }
        // Characters of one place, such as those of an entity, go together.
        BitSet said = new BitSet();
        for (int i = 0; i < taken.length; i++) {
            said.set(run.offsets()[i], taken[i] || said.get(run.offsets()[i]));
        }
        for (int i = 0; i < taken.length; i++) {
            taken[i] = said.get(run.offsets()[i]);
        }
        return taken;
    }

    /** For each character of a run, whether a value of an entry says it. */
    boolean[] byEntries(Line.Run run) {
        boolean[] taken = new boolean[run.text().length()];
        ofEntries.forEach(value -> markText(run, value, taken));
        return taken;
    }

    /** Whether values, dates and labels say nothing of a line. */
    public boolean leaves(Line line) {
        for (Line.Run run : line.runs()) {
            for (boolean said : in(run)) {
                if (said) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void markText(Line.Run run, Value<String> value, boolean[] taken) {
        if (value.span().end() <= run.offsets()[0] || value.span().start() > run.offsets()[taken.length - 1]) {
            return;
        }
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
