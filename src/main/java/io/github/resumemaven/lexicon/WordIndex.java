package io.github.resumemaven.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Small numbers under texts, found by their hashes. Immutable. */
public final class WordIndex {
    private static final int MOST = 0xFF;

    private final HashedWords words;

    WordIndex(HashedWords words) {
        this.words = words;
    }

    /**
     * @param numbers 1 to 255, under texts as whoever asks writes them
     * @throws IllegalStateException when two texts have one hash
     */
    static HashedWords hashed(Map<String, Integer> numbers) {
        Map<Long, String> byHash = new TreeMap<>();
        int longest = 0;
        for (String text : numbers.keySet()) {
            String other = byHash.put(WordHash.of(text), text);
            if (other != null) {
                throw new IllegalStateException("two texts of one hash: " + text + ", " + other);
            }
            longest = Math.max(longest, text.length());
        }
        long[] hashes = new long[byHash.size()];
        byte[] values = new byte[hashes.length];
        int at = 0;
        for (Map.Entry<Long, String> text : byHash.entrySet()) {
            int number = numbers.get(text.getValue());
            if (number < 1 || number > MOST) {
                throw new IllegalStateException(number + " for " + text.getValue());
            }
            hashes[at] = text.getKey();
            values[at++] = (byte) number;
        }
        return new HashedWords(hashes, values, longest);
    }

    /** The number of a text; 0 if it has none. */
    public int get(String text) {
        if (text.length() > words.longest()) {
            return 0;
        }
        int at = Arrays.binarySearch(words.hashes(), WordHash.of(text));
        return at < 0 ? 0 : words.marks()[at] & MOST;
    }
}
