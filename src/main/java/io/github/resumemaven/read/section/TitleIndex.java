package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The titles of all languages, found by their hashes. Five thousand of them are taken apart and compared while the plugin is built
 * ({@link #RESOURCE} in its jar); to do so whenever it starts took a tenth of what {@code validate} costs.
 *
 * <p>Two titles of the same 64 bits are as good as impossible, and the build fails if two of ours are.
 */
public final class TitleIndex {
    /** Beside this class in the jar: hashes of 8 bytes, ascending, then as many bytes that say what each title is. */
    public static final String RESOURCE = "titles.bin";

    private static final SectionKind[] KINDS = SectionKind.values();
    /** In what a title is: it is one of the whole document. The other bits: its kind's ordinal and one; 0 for none. */
    private static final int DOCUMENT = 0x80;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] hashes;
    private final byte[] titles;

    private TitleIndex(long[] hashes, byte[] titles) {
        this.hashes = hashes;
        this.titles = titles;
    }

    /** That of the jar; where there is none, as while the plugin is built, one of the languages given. */
    public static TitleIndex of(List<Words> languages) {
        try (InputStream ready = TitleIndex.class.getResourceAsStream(RESOURCE)) {
            return ready == null ? compared(languages) : of(ByteBuffer.wrap(ready.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    static TitleIndex of(ByteBuffer resource) {
        long[] hashes = new long[resource.remaining() / (Long.BYTES + 1)];
        resource.asLongBuffer().get(hashes);
        byte[] titles = new byte[hashes.length];
        resource.position(hashes.length * Long.BYTES).get(titles);
        return new TitleIndex(hashes, titles);
    }

    private static TitleIndex compared(List<Words> languages) {
        KnownTitles known = KnownTitles.of(languages);
        Map<Long, String> byHash = new TreeMap<>();
        known.kinds().keySet().forEach(title -> put(byHash, title));
        known.documents().forEach(title -> put(byHash, title));
        long[] hashes = new long[byHash.size()];
        byte[] titles = new byte[hashes.length];
        int at = 0;
        for (Map.Entry<Long, String> title : byHash.entrySet()) {
            SectionKind kind = known.kinds().get(title.getValue());
            int document = known.documents().contains(title.getValue()) ? DOCUMENT : 0;
            hashes[at] = title.getKey();
            titles[at++] = (byte) (document | (kind == null ? 0 : kind.ordinal() + 1));
        }
        return new TitleIndex(hashes, titles);
    }

    private static void put(Map<Long, String> byHash, String title) {
        String other = byHash.put(hash(title), title);
        if (other != null && !other.equals(title)) {
            throw new IllegalStateException("two titles of one hash: " + title + ", " + other);
        }
    }

    /** What {@link #RESOURCE} holds. */
    public byte[] bytes() {
        ByteBuffer resource = ByteBuffer.allocate(hashes.length * (Long.BYTES + 1));
        for (long hash : hashes) {
            resource.putLong(hash);
        }
        return resource.put(titles).array();
    }

    /** @param core a title as {@link TitleText} compares it */
    Optional<SectionKind> kind(String core) {
        int kind = what(core) & ~DOCUMENT;
        return kind == 0 ? Optional.empty() : Optional.of(KINDS[kind - 1]);
    }

    /** Whether that is what people call the whole document, such as {@code resume}. */
    boolean isDocument(String core) {
        return (what(core) & DOCUMENT) != 0;
    }

    private int what(String core) {
        int at = Arrays.binarySearch(hashes, hash(core));
        return at < 0 ? 0 : titles[at] & 0xFF;
    }

    /** FNV-1a of 64 bits, over characters instead of bytes. */
    private static long hash(String title) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < title.length(); i++) {
            hash = (hash ^ title.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
