package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.field.EntryReader.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an author tells twice: in an overview, and again in detail. It is one entry; the other stands as it was written. */
final class Repetitions {
    private Repetitions() {}

    /**
     * The titles that repeat another one.
     *
     * @param sections where each title stands; within one section only what has no date of its own repeats
     */
    static Set<Integer> of(List<Title> titles, List<?> sections) {
        List<Told> all = titles.stream().map(Told::of).toList();
        Map<Object, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (Object key : all.get(i).keys()) {
                alike.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> repeated = new HashSet<>();
        for (int a = 0; a < all.size(); a++) {
            Told first = all.get(a);
            for (int b : later(a, first.keys(), alike)) {
                boolean apart = sections.get(a) != sections.get(b);
                boolean detail =
                        !apart && !first.time().isEmpty() && all.get(b).time().isEmpty();
                boolean overview = !apart
                        && first.exact()
                        && first.time().equals(all.get(b).time())
                        && first.name().equals(all.get(b).name())
                        && first.hasRole() != all.get(b).hasRole();
                if ((apart || detail || overview)
                        && !repeated.contains(a)
                        && !repeated.contains(b)
                        && first.isSame(all.get(b))) {
                    repeated.add(all.get(b).hasRole() && !first.hasRole() ? a : b);
                }
            }
        }
        return repeated;
    }

    /** Those behind {@code a} that share one of its keys, in order. */
    private static List<Integer> later(int a, List<Object> keys, Map<Object, List<Integer>> alike) {
        return keys.stream()
                .flatMap(key -> alike.get(key).stream())
                .filter(b -> b > a)
                .sorted()
                .distinct()
                .toList();
    }

    /** A period, wherever it is written. */
    private record Time(Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {}

    /**
     * What of a title tells one entry from another.
     *
     * @param name folded, or empty
     * @param time its first period, if any
     * @param exact whether that says more than a year
     * @param role folded, or empty
     */
    private record Told(String name, Optional<Time> time, boolean exact, String role) {

        static Told of(Title title) {
            Optional<Period> period = title.periods().stream().findFirst();
            return new Told(
                    title.fields().stream()
                            .filter(field -> field.name() == Field.Name.NAME)
                            .map(field -> Fold.key(field.value().get()))
                            .findFirst()
                            .orElse(""),
                    period.map(Told::time),
                    period.flatMap(Period::start)
                            .filter(date -> date.get().precision() != Precision.YEAR)
                            .isPresent(),
                    title.fields().stream()
                            .filter(field -> field.name() == Field.Name.POSITION)
                            .map(field -> Fold.key(field.value().get()))
                            .findFirst()
                            .orElse(""));
        }

        boolean hasRole() {
            return !role.isEmpty();
        }

        private static Time time(Period period) {
            return new Time(period.start().map(Value::get), period.end().map(Value::get), period.ongoing());
        }

        /** Two entries without a key in common are two. */
        List<Object> keys() {
            List<Object> keys = new ArrayList<>(2);
            if (!name.isEmpty()) {
                keys.add(name);
            }
            time.ifPresent(keys::add);
            return keys;
        }

        boolean isSame(Told other) {
            boolean named = !name.isEmpty() && name.equals(other.name);
            boolean otherRole = hasRole() && other.hasRole() && !role.equals(other.role);
            if (time.isEmpty() || other.time.isEmpty()) {
                return named && !otherRole;
            }
            return time.equals(other.time) && (named || exact && alike(name, other.name));
        }
    }

    /** Whether two names have at least their first two characters in common. */
    private static boolean alike(String a, String b) {
        return a.length() > 1 && b.length() > 1 && (a.startsWith(b.substring(0, 2)) || a.contains(b) || b.contains(a));
    }
}
