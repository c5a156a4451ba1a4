package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.field.EntryReader.Title;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what an author tells twice: in an overview, and again in detail. It is one entry; the other stands as it was written. */
final class Repetitions {
    private Repetitions() {}

    /**
     * The titles that repeat another one.
     *
     * @param sections where each title stands; within one section nothing is told twice
     */
    static Set<Integer> of(List<Title> titles, List<?> sections) {
        Set<Integer> repeated = new HashSet<>();
        for (int a = 0; a < titles.size(); a++) {
            for (int b = a + 1; b < titles.size(); b++) {
                boolean apart = sections.get(a) != sections.get(b);
                if (apart && !repeated.contains(a) && !repeated.contains(b) && same(titles.get(a), titles.get(b))) {
                    repeated.add(
                            has(titles.get(b), Field.Name.POSITION) && !has(titles.get(a), Field.Name.POSITION)
                                    ? a
                                    : b);
                }
            }
        }
        return repeated;
    }

    private static boolean same(Title a, Title b) {
        Optional<Period> first = a.periods().stream().findFirst();
        Optional<Period> second = b.periods().stream().findFirst();
        boolean named = name(a).isPresent() && name(a).equals(name(b));
        if (first.isEmpty() || second.isEmpty()) {
            return named;
        }
        boolean sameTime = date(first.get()).equals(date(second.get()))
                && first.get().ongoing() == second.get().ongoing();
        boolean exact = first.get()
                .start()
                .filter(date -> date.get().precision() != Precision.YEAR)
                .isPresent();
        return sameTime && (named || exact && alike(name(a), name(b)));
    }

    private static String date(Period period) {
        return period.start().map(Value::get) + " " + period.end().map(Value::get);
    }

    /** Whether two names have at least their first two characters in common. */
    private static boolean alike(Optional<String> a, Optional<String> b) {
        return a.isPresent()
                && b.isPresent()
                && a.get().length() > 1
                && b.get().length() > 1
                && (a.get().startsWith(b.get().substring(0, 2))
                        || a.get().contains(b.get())
                        || b.get().contains(a.get()));
    }

    private static Optional<String> name(Title title) {
        return title.fields().stream()
                .filter(field -> field.name() == Field.Name.NAME)
                .map(field -> Fold.key(field.value().get()))
                .findFirst();
    }

    private static boolean has(Title title, Field.Name name) {
        return title.fields().stream().anyMatch(field -> field.name() == name);
    }
}
