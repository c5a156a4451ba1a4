package io.github.resumemaven.read.section;

import io.github.resumemaven.model.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the title that somebody meant who wrote one letter too many, too few, a wrong one, or two in the wrong order. */
final class MisspeltTitles {
    /** In shorter words, one letter makes another word. */
    private static final int SHORTEST = 8;

    private record Title(String text, SectionKind kind) {}

    /** By their length and first letter: that one is seldom wrong. */
    private final Map<Integer, List<Title>> titles = new HashMap<>();

    void add(String folded, SectionKind kind) {
        if (folded.length() >= SHORTEST && folded.charAt(0) < '\u2E80') {
            titles.computeIfAbsent(key(folded.length(), folded), any -> new ArrayList<>())
                    .add(new Title(folded, kind));
        }
    }

    /** The kind of the first title that differs in one place. */
    Optional<SectionKind> closest(String folded) {
        if (folded.length() < SHORTEST) {
            return Optional.empty();
        }
        for (int length = folded.length() - 1; length <= folded.length() + 1; length++) {
            for (Title title : titles.getOrDefault(key(length, folded), List.of())) {
                if (differsOnce(folded, title.text())) {
                    return Optional.of(title.kind());
                }
            }
        }
        return Optional.empty();
    }

    private static int key(int length, String folded) {
        return length << 16 | folded.charAt(0);
    }

    private static boolean differsOnce(String a, String b) {
        int front = 0;
        int least = Math.min(a.length(), b.length());
        while (front < least && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < least - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int left = a.length() - front - back;
        int right = b.length() - front - back;
        boolean swapped = left == 2
                && right == 2
                && a.charAt(front) == b.charAt(front + 1)
                && a.charAt(front + 1) == b.charAt(front);
        return Math.max(left, right) == 1 || swapped;
    }
}
