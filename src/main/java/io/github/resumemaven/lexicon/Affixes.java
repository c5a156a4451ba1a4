package io.github.resumemaven.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What many words begin or end with, in folded text. */
final class Affixes {
    /** By the outermost character, which most words do not share with any of them. */
    private final Map<Character, List<String>> byEdge = new HashMap<>();

    /** @param edge the index of its outermost character: the last of an ending, the first of a beginning */
    void add(String affix, int edge) {
        if (!affix.isEmpty()) {
            byEdge.computeIfAbsent(affix.charAt(edge), any -> new ArrayList<>()).add(affix);
        }
    }

    boolean isEmpty() {
        return byEdge.isEmpty();
    }

    /** Whether the word from {@code from} to {@code to} ends in one of them, or is one. */
    boolean isEnd(String text, int from, int to) {
        List<String> affixes = byEdge.get(text.charAt(to - 1));
        for (int i = 0; affixes != null && i < affixes.size(); i++) {
            int start = to - affixes.get(i).length();
            if (start >= from && text.startsWith(affixes.get(i), start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word from {@code from} to {@code to} begins with one of them, or is one. */
    boolean isBeginning(String text, int from, int to) {
        List<String> affixes = byEdge.get(text.charAt(from));
        for (int i = 0; affixes != null && i < affixes.size(); i++) {
            if (affixes.get(i).length() <= to - from && text.startsWith(affixes.get(i), from)) {
                return true;
            }
        }
        return false;
    }
}
