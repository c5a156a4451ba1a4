package io.github.resumemaven.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines differ between two texts: the fewest that can be, found as in E. W. Myers, "An O(ND) Difference Algorithm
 * and Its Variations" (1986), §2. Past a bound of changes, all lines between the first and the last change count as
 * changed, so that no input takes long.
 *
 * @param removed lines of the old text that the new one lacks, from 0
 * @param added lines of the new text that the old one lacks, from 0
 */
record LineDiff(BitSet removed, BitSet added) {
    private static final int MOST_CHANGES = 1_000;

    static LineDiff of(List<String> old, List<String> now) {
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int oldEnd = old.size();
        int newEnd = now.size();
        while (oldEnd > start && newEnd > start && old.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        LineDiff diff = new LineDiff(new BitSet(), new BitSet());
        diff.compare(old.subList(start, oldEnd), now.subList(start, newEnd), start);
        return diff;
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    private void compare(List<String> a, List<String> b, int shift) {
        int most = Math.min(a.size() + b.size(), MOST_CHANGES);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(furthest.clone());
            for (int k = -d; k <= d; k += 2) {
                int x = isDown(furthest, k, d, most) ? furthest[k + 1 + most + 1] : furthest[k - 1 + most + 1] + 1;
                while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
                    x++;
                }
                furthest[k + most + 1] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    follow(trace, a.size(), b.size(), shift, most);
                    return;
                }
            }
        }
        removed.set(shift, shift + a.size());
        added.set(shift, shift + b.size());
    }

    /** Whether the path to diagonal {@code k} comes from the one above, by a line added. */
    private static boolean isDown(int[] furthest, int k, int d, int most) {
        return k == -d || k != d && furthest[k - 1 + most + 1] < furthest[k + 1 + most + 1];
    }

    private void follow(List<int[]> trace, int x, int y, int shift, int most) {
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] furthest = trace.get(d);
            int k = x - y;
            boolean down = isDown(furthest, k, d, most);
            int previous = down ? k + 1 : k - 1;
            x = furthest[previous + most + 1];
            y = x - previous;
            if (down) {
                added.set(shift + y);
            } else {
                removed.set(shift + x);
            }
        }
    }
}
