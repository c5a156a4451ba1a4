package io.github.resumemaven.read.outline;

import java.util.Arrays;

/** A list of numbers that grows, one for each character of a line: as objects they were a tenth of a reading. */
final class Ints {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** As many numbers as {@code count}, each greater by {@code step} than the one before. */
    void addRun(int first, int step, int count) {
        if (size + count > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, size + count));
        }
        for (int i = 0; i < count; i++) {
            values[size++] = first + i * step;
        }
    }

    int get(int index) {
        return values[index];
    }

    /** Of numbers that all are as small as a byte. */
    byte[] toBytes() {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
