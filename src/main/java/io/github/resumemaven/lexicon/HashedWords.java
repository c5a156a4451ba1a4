package io.github.resumemaven.lexicon;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list of words as a {@link WordSet} looks them up: hashes, each with marks that say what has it. A {@link WordIndex} keeps its
 * numbers in place of the marks. Immutable.
 *
 * @param hashes of the words, and of the parts of them that are looked up on the way
 * @param marks of each hash, of the constants here; never 0
 * @param longest how many characters the longest word has
 */
@SuppressWarnings("ArrayRecordComponent")
record HashedWords(long[] hashes, byte[] marks, int longest) {
    static final HashedWords NONE = new HashedWords(new long[0], new byte[0], 0);

    /** A word, as a whole. */
    static final int WHOLE = 1;

    /** What words begin with, as {@code hoch*}; from {@link #END} on, what they end with. */
    static final int AFFIX = 1 << 1;

    /** A word that is found wherever it stands, as those of Han are. */
    static final int ANYWHERE = 1 << 2;

    /** The first word of a phrase. */
    static final int FIRST = 1 << 3;

    /** A phrase that begins with a word. */
    static final int PHRASE = 1 << 4;

    /** A phrase that begins with no word, such as a bracket. */
    static final int SIGN = 1 << 5;

    /** One or two characters that something longer begins (or ends) with, which is no phrase. */
    static final int LONGER = 1 << 6;

    /** What belongs to words of less than {@link #SHORTEST_FOREIGN} characters only. */
    static final int SHORT = 1 << 7;

    /** A word of another language counts from this length on: shorter ones mean too many things. */
    static final int SHORTEST_FOREIGN = 5;

    /** What is hashed from its end on begins with this. */
    static final long END = WordHash.add(WordHash.EMPTY, '*');

    /** So many characters are asked about before it is known whether anything goes on so. */
    static final int LONGEST_LEAD = 2;

    static HashedWords of(Collection<String> entries) {
        Map<Long, Integer> foreign = new TreeMap<>();
        Map<Long, Integer> near = new TreeMap<>();
        int longest = 0;
        for (String entry : entries) {
            String word = Fold.fold(entry.replace("*", ""));
            add(word.length() < SHORTEST_FOREIGN ? near : foreign, entry, word);
            longest = Math.max(longest, word.length());
        }
        long[] hashes = new long[foreign.size() + near.size()];
        byte[] marks = new byte[hashes.length];
        int at = 0;
        for (Map.Entry<Long, Integer> each : foreign.entrySet()) {
            hashes[at] = each.getKey();
            marks[at++] = each.getValue().byteValue();
        }
        for (Map.Entry<Long, Integer> each : near.entrySet()) {
            hashes[at] = each.getKey();
            marks[at++] = (byte) (each.getValue() | SHORT);
        }
        return new HashedWords(hashes, marks, longest);
    }

    private static void add(Map<Long, Integer> words, String entry, String word) {
        if (word.isEmpty()) {
            return;
        }
        mark(words, WordHash.of(word), WHOLE);
        if (entry.startsWith("*")) {
            addFrom(words, END, new StringBuilder(word).reverse().toString(), AFFIX);
        }
        if (entry.endsWith("*")) {
            addFrom(words, WordHash.EMPTY, word, AFFIX);
        }
        int end = WordSet.wordEnd(word, 0);
        if (Fold.unspaced(word)) {
            addFrom(words, WordHash.EMPTY, word, ANYWHERE);
        } else if (end == 0) {
            addFrom(words, WordHash.EMPTY, word, SIGN);
        } else if (end < word.length()) {
            mark(words, WordHash.of(word, 0, end), FIRST);
            mark(words, WordHash.of(word), PHRASE);
        }
    }

    private static void addFrom(Map<Long, Integer> words, long begin, String word, int mark) {
        long hash = begin;
        for (int i = 0; i < word.length(); i++) {
            hash = WordHash.add(hash, word.charAt(i));
            if (i + 1 < word.length() && i < LONGEST_LEAD) {
                mark(words, hash, LONGER);
            }
        }
        mark(words, hash, mark);
    }

    private static void mark(Map<Long, Integer> words, long hash, int mark) {
        words.merge(hash, mark, (a, b) -> a | b);
    }
}
