package io.github.resumemaven.render.pdf.font;

import java.nio.ByteBuffer;

/** Which glyph draws which character: the best Unicode subtable of {@code cmap} (OpenType 1.9.1), format 4 or 12. */
final class CharacterMap {
    private final ByteBuffer table;
    private final boolean segmented;

    private CharacterMap(ByteBuffer table, boolean segmented) {
        this.table = table;
        this.segmented = segmented;
    }

    static CharacterMap of(ByteBuffer cmap, String name) {
        CharacterMap best = null;
        for (int i = 0; i < cmap.getShort(2); i++) {
            int platform = cmap.getShort(4 + i * 8);
            int encoding = cmap.getShort(6 + i * 8);
            int offset = cmap.getInt(8 + i * 8);
            boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
            int format = cmap.getShort(offset);
            if (unicode && format == 12) {
                return new CharacterMap(cmap.slice(offset, cmap.limit() - offset), false);
            }
            if (unicode && format == 4) {
                best = new CharacterMap(cmap.slice(offset, cmap.limit() - offset), true);
            }
        }
        if (best == null) {
            throw new FontException(name + " has no Unicode character map");
        }
        return best;
    }

    /** The glyph of a character, or 0. */
    int glyph(int codePoint) {
        return segmented ? inSegment(codePoint) : inGroup(codePoint);
    }

    private int inGroup(int codePoint) {
        int low = 0;
        int high = table.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + middle * 12;
            if (codePoint < table.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > table.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(group + 8) + codePoint - table.getInt(group);
            }
        }
        return 0;
    }

    private int inSegment(int codePoint) {
        int doubled = table.getShort(6) & 0xFFFF;
        // The first segment that does not end before the character; the last one ends at U+FFFF.
        int low = 0;
        int high = doubled / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint > (table.getShort(14 + 2 * middle) & 0xFFFF)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int i = 2 * low;
        if (i >= doubled) {
            return 0;
        }
        int start = table.getShort(16 + doubled + i) & 0xFFFF;
        int delta = table.getShort(16 + 2 * doubled + i);
        int place = 16 + 3 * doubled + i;
        int range = table.getShort(place) & 0xFFFF;
        if (codePoint < start) {
            return 0;
        }
        if (range == 0) {
            return codePoint + delta & 0xFFFF;
        }
        int glyph = table.getShort(place + range + 2 * (codePoint - start)) & 0xFFFF;
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
