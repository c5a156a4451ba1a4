package io.github.resumemaven.start;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads class files that lie one behind the other: how many there are and how many bytes their names take, as four bytes each, the
 * names in lines, how many bytes each has, as four bytes again, and the files.
 */
final class ClassList {
    private ClassList() {}

    /** @return by their names, in the order of the list */
    static Map<String, byte[]> read(InputStream resource) throws IOException {
        DataInputStream list = new DataInputStream(resource);
        IntBuffer counts = ints(list, 2);
        String names = new String(next(list, counts.get(1)), StandardCharsets.ISO_8859_1);
        IntBuffer sizes = ints(list, counts.get(0));
        Map<String, byte[]> classes = new LinkedHashMap<>();
        int line = 0;
        while (sizes.hasRemaining()) {
            int end = names.indexOf('\n', line);
            classes.put(names.substring(line, end), next(list, sizes.get()));
            line = end + 1;
        }
        return classes;
    }

    private static IntBuffer ints(DataInputStream list, int count) throws IOException {
        return ByteBuffer.wrap(next(list, count * Integer.BYTES)).asIntBuffer();
    }

    /** In one read: to inflate a byte takes as long as to inflate a thousand. */
    private static byte[] next(DataInputStream list, int length) throws IOException {
        byte[] bytes = new byte[length];
        list.readFully(bytes);
        return bytes;
    }
}
