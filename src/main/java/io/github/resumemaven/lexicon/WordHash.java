package io.github.resumemaven.lexicon;

/**
 * The hash that words and titles are looked up by: FNV-1a of 64 bits, over characters instead of bytes. It grows by one character
 * after the other, so that all beginnings of a text are hashed in one pass. Two words of one hash are as good as impossible.
 */
public final class WordHash {
    /** The hash of no character. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /** The hash of a text and the character behind it. */
    static long add(long hash, char next) {
        return (hash ^ next) * PRIME;
    }

    public static long of(String text) {
        return of(text, 0, text.length());
    }

    static long of(String text, int from, int to) {
        long hash = EMPTY;
        for (int i = from; i < to; i++) {
            hash = add(hash, text.charAt(i));
        }
        return hash;
    }
}
