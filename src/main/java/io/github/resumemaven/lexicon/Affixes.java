package io.github.resumemaven.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What many words begin or end with, in folded text. */
final class Affixes {
    /** By the two outermost characters, which most words share with none of them; those of one character by that. */
    private final IntMap<List<String>> byEdge = new IntMap<>();

    /** What is looked up is mostly not there, and these tell so without a lookup. */
    private final BitSet edges = new BitSet();

    private final BitSet inner = new BitSet();

    void addEnding(String affix) {
        int last = affix.length() - 1;
        add(affix, last < 0 ? 0 : key(affix.charAt(last), last == 0 ? 0 : affix.charAt(last - 1)));
    }

    void addBeginning(String affix) {
        add(affix, affix.isEmpty() ? 0 : key(affix.charAt(0), affix.length() == 1 ? 0 : affix.charAt(1)));
    }

    private void add(String affix, int key) {
        if (!affix.isEmpty()) {
            edges.set(key >>> 16);
            inner.set(key & 0xFFFF);
            byEdge.computeIfAbsent(key, ArrayList::new).add(affix);
        }
    }

    /** Two characters as one number. */
    static int key(int outer, int inner) {
        return outer << 16 | inner;
    }

    boolean isEmpty() {
        return byEdge.isEmpty();
    }

    /** Whether the word from {@code from} to {@code to} ends in one of them, or is one. */
    boolean isEnd(String text, int from, int to) {
        char last = text.charAt(to - 1);
        char next = to - from > 1 ? text.charAt(to - 2) : 0;
        return edges.get(last)
                && (inner.get(0) && isEnd(byEdge.get(key(last, 0)), text, from, to)
                        || inner.get(next) && isEnd(byEdge.get(key(last, next)), text, from, to));
    }

    private static boolean isEnd(List<String> affixes, String text, int from, int to) {
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
        char first = text.charAt(from);
        char next = to - from > 1 ? text.charAt(from + 1) : 0;
        return edges.get(first)
                && (inner.get(0) && isBeginning(byEdge.get(key(first, 0)), text, from, to)
                        || inner.get(next) && isBeginning(byEdge.get(key(first, next)), text, from, to));
    }

    private static boolean isBeginning(List<String> affixes, String text, int from, int to) {
        for (int i = 0; affixes != null && i < affixes.size(); i++) {
            if (affixes.get(i).length() <= to - from && text.startsWith(affixes.get(i), from)) {
                return true;
            }
        }
        return false;
    }
}
