package io.github.resumemaven.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The lists that reading looks words up in, hashed while the plugin is built: to take them apart whenever it starts took a tenth of
 * what {@code validate} costs.
 */
public final class ReadyWords {
    /**
     * Beside this class in the jar: the number of lists, the hashes of their names, ascending, where each ends, the length of its
     * longest word; then the hashes of all words, then their marks.
     */
    public static final String RESOURCE = "words.bin";

    private final long[] names;
    private final int[] ends;
    private final int[] longest;
    private final ByteBuffer content;
    private final int begin;
    /** What was asked for. */
    private final Map<String, HashedWords> lists = new ConcurrentHashMap<>();

    private ReadyWords(long[] names, int[] ends, int[] longest, ByteBuffer content, int begin) {
        this.names = names;
        this.ends = ends;
        this.longest = longest;
        this.content = content;
        this.begin = begin;
    }

    /** Those of the jar; none where there is no such resource, as while the plugin is built. */
    static ReadyWords load() {
        try (InputStream ready = ReadyWords.class.getResourceAsStream(RESOURCE)) {
            return ready == null ? none() : of(ByteBuffer.wrap(ready.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Without any, so that each is hashed when it is asked for. */
    static ReadyWords none() {
        return new ReadyWords(new long[0], new int[0], new int[0], ByteBuffer.allocate(0), 0);
    }

    static ReadyWords of(ByteBuffer content) {
        int lists = content.getInt();
        long[] names = new long[lists];
        int[] ends = new int[lists];
        int[] longest = new int[lists];
        content.asLongBuffer().get(names);
        content.position(content.position() + lists * Long.BYTES)
                .asIntBuffer()
                .get(ends)
                .get(longest);
        return new ReadyWords(names, ends, longest, content, content.position() + 2 * lists * Integer.BYTES);
    }

    /**
     * The list of that name.
     *
     * @param hashing what makes it if it is not here
     */
    HashedWords list(String name, Supplier<HashedWords> hashing) {
        return lists.computeIfAbsent(name, each -> {
            int list = Arrays.binarySearch(names, WordHash.of(each));
            return list < 0 ? hashing.get() : list(list);
        });
    }

    private HashedWords list(int list) {
        int from = list == 0 ? 0 : ends[list - 1];
        long[] hashes = new long[ends[list] - from];
        byte[] marks = new byte[hashes.length];
        content.slice(begin + from * Long.BYTES, hashes.length * Long.BYTES)
                .asLongBuffer()
                .get(hashes);
        content.get(begin + ends[ends.length - 1] * Long.BYTES + from, marks);
        return new HashedWords(hashes, marks, longest[list]);
    }

    /** What {@link #RESOURCE} is to hold, so that what was asked for so far need not be hashed again. */
    byte[] bytes() {
        SortedMap<Long, HashedWords> sorted = new TreeMap<>();
        lists.forEach((name, list) -> sorted.put(WordHash.of(name), list));
        int words =
                sorted.values().stream().mapToInt(list -> list.hashes().length).sum();
        ByteBuffer content = ByteBuffer.allocate(
                Integer.BYTES + sorted.size() * (Long.BYTES + 2 * Integer.BYTES) + words * (Long.BYTES + 1));
        content.putInt(sorted.size());
        sorted.keySet().forEach(content::putLong);
        int end = 0;
        for (HashedWords list : sorted.values()) {
            end += list.hashes().length;
            content.putInt(end);
        }
        sorted.values().forEach(list -> content.putInt(list.longest()));
        sorted.values().forEach(list -> Arrays.stream(list.hashes()).forEach(content::putLong));
        sorted.values().forEach(list -> content.put(list.marks()));
        return content.array();
    }
}
