package io.github.resumemaven.lexicon;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Values under numbers, such as one or two characters. Texts are asked about character by character: no object is made for
 * that, as a map of the JDK needs one. Filled by one thread, then read by any.
 */
public final class IntMap<V> {
    private static final int FIRST_CAPACITY = 16;

    /** Spreads neighbours, as the letters of one script are. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[FIRST_CAPACITY];
    private Object[] values = new Object[FIRST_CAPACITY];
    private int size;

    /** What stands under a key; null if nothing does. */
    @SuppressWarnings("unchecked")
    public V get(int key) {
        return (V) values[place(key)];
    }

    /** What stands under a key, put there now if nothing did. */
    public V computeIfAbsent(int key, Supplier<V> value) {
        if (get(key) == null) {
            if (++size * 2 > keys.length) {
                grow();
            }
            put(key, Objects.requireNonNull(value.get()));
        }
        return get(key);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    private void put(int key, Object value) {
        int at = place(key);
        keys[at] = key;
        values[at] = value;
    }

    /** Where a key is, or would be. At least half of the places are free. */
    private int place(int key) {
        int last = keys.length - 1;
        int at = key * SPREAD >>> Integer.numberOfLeadingZeros(last);
        while (values[at] != null && keys[at] != key) {
            at = at + 1 & last;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
