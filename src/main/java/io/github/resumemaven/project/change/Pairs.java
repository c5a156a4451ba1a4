package io.github.resumemaven.project.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The entries of two lists, told which is which.
 *
 * @param both before and after, in the new order
 * @param added in the new order
 * @param removed in the old order
 * @param reordered whether entries that stayed have changed places
 */
record Pairs(List<Pair> both, List<JsonTree> added, List<JsonTree> removed, boolean reordered) {

    record Pair(JsonTree before, JsonTree after) {}

    /** @param keys what to recognise an entry by, the surest first; a blank key recognises nothing */
    static Pairs of(List<JsonTree> before, List<JsonTree> after, List<Function<JsonTree, String>> keys) {
        // Places, since entries may be equal.
        int[] match = new int[after.size()];
        Arrays.fill(match, -1);
        boolean[] taken = new boolean[before.size()];
        for (Function<JsonTree, String> key : keys) {
            for (int i = 0; i < match.length; i++) {
                if (match[i] < 0) {
                    match[i] = find(before, taken, key, key.apply(after.get(i)));
                }
            }
        }
        List<Pair> both = new ArrayList<>();
        List<JsonTree> added = new ArrayList<>();
        boolean reordered = false;
        int last = -1;
        for (int i = 0; i < match.length; i++) {
            if (match[i] < 0) {
                added.add(after.get(i));
            } else {
                both.add(new Pair(before.get(match[i]), after.get(i)));
                reordered |= match[i] < last;
                last = match[i];
            }
        }
        List<JsonTree> removed = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                removed.add(before.get(i));
            }
        }
        return new Pairs(both, added, removed, reordered);
    }

    private static int find(List<JsonTree> before, boolean[] taken, Function<JsonTree, String> key, String wanted) {
        for (int i = 0; i < taken.length && !wanted.isBlank(); i++) {
            if (!taken[i] && key.apply(before.get(i)).equals(wanted)) {
                taken[i] = true;
                return i;
            }
        }
        return -1;
    }
}
