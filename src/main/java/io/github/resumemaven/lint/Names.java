package io.github.resumemaven.lint;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a résumé names people, organisations and places: spelled as their owners like it, so that rules of style leave them alone. */
public final class Names {
    private static final Set<SectionKind> ORGANISATIONS =
            Set.of(SectionKind.EDUCATION, SectionKind.VOLUNTEER, SectionKind.WORK);

    private final TreeMap<Integer, Span> spans = new TreeMap<>();

    private Names() {}

    /** The person, employers, schools, issuers and places. */
    public static Names of(Resume resume) {
        Names names = new Names();
        Stream.concat(resume.basics().name().stream(), resume.basics().location().stream())
                .forEach(names::add);
        resume.entries().forEach(entry -> names.addAll(entry));
        return names;
    }

    private void addAll(Entry entry) {
        if (ORGANISATIONS.contains(entry.kind())) {
            entry.all(Field.Name.NAME).forEach(this::add);
        }
        entry.all(Field.Name.ISSUER).forEach(this::add);
        entry.all(Field.Name.LOCATION).forEach(this::add);
    }

    private void add(Value<String> value) {
        spans.merge(value.span().start(), value.span(), Span::cover);
    }

    /** Whether the place is within a name. */
    public boolean cover(Span place) {
        var before = spans.floorEntry(place.start());
        return before != null
                && before.getValue().end() >= place.end()
                && before.getValue().end() > place.start();
    }
}
