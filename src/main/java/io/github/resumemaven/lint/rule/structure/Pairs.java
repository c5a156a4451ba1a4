package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.model.Entry;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which jobs or studies of two files are the same. Names are translated, so it goes by time, and by order where both files
 * have as many.
 *
 * @param matched from those of this file to those of the other
 * @param missing those that only the other has
 */
record Pairs(Map<Entry, Entry> matched, List<Entry> missing) {

    static Pairs of(List<Entry> here, List<Entry> there) {
        Map<Entry, Entry> matched = new IdentityHashMap<>();
        List<Entry> left = new ArrayList<>(there);
        if (here.size() == there.size()) {
            for (int i = 0; i < here.size(); i++) {
                matched.put(here.get(i), there.get(i));
            }
            return new Pairs(inOrder(here, matched), List.of());
        }
        for (int likeness = Timing.SAME; likeness > 0; likeness--) {
            for (Entry entry : here) {
                if (!matched.containsKey(entry)) {
                    Timing timing = Timing.of(entry);
                    int least = likeness;
                    left.stream()
                            .filter(other -> timing.likeness(Timing.of(other)) >= least)
                            .findFirst()
                            .ifPresent(other -> {
                                matched.put(entry, other);
                                left.remove(other);
                            });
                }
            }
        }
        // What has no time that tells may be any of those left.
        int unmatched = here.size() - matched.size();
        return new Pairs(
                inOrder(here, matched), List.copyOf(left.subList(Math.min(unmatched, left.size()), left.size())));
    }

    private static Map<Entry, Entry> inOrder(List<Entry> here, Map<Entry, Entry> matched) {
        Map<Entry, Entry> ordered = new LinkedHashMap<>();
        here.stream().filter(matched::containsKey).forEach(entry -> ordered.put(entry, matched.get(entry)));
        return ordered;
    }
}
