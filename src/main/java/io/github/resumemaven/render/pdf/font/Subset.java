package io.github.resumemaven.render.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A font that holds the characters of one document and nothing else, made for embedding. Each character gets a glyph of
 * its own: large fonts draw several with the same one (工 U+5DE5 and ⼯ U+2F2F, space and no-break space), and whoever
 * reads the text of a PDF back from its glyphs would get the wrong one. There are no ligatures for the same reason.
 */
final class Subset {
    private final Sfnt font;
    private final List<byte[]> outlines = new ArrayList<>();
    private final List<Integer> sources = new ArrayList<>();
    private final Map<Integer, Integer> parts = new HashMap<>();

    private Subset(Sfnt font) {
        this.font = font;
    }

    /**
     * @param characters that the font has
     * @param family what the subset is called
     * @param size how much larger than the font's own its letters are; 1 leaves them as they are
     */
    static byte[] of(Sfnt font, SortedSet<Integer> characters, String family, String style, double size) {
        return new Subset(font).write(characters, family, style, size);
    }

    private byte[] write(SortedSet<Integer> characters, String family, String style, double size) {
        sources.add(0);
        SortedMap<Integer, Integer> places = new TreeMap<>();
        for (int character : characters) {
            places.put(character, sources.size());
            sources.add(font.glyph(character));
        }
        // Grows while it is walked: the parts that a glyph is composed of come behind those that draw a character.
        for (int i = 0; i < sources.size(); i++) {
            outlines.add(Outline.copy(font.outline(sources.get(i)), this::part));
        }
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", bytes(font.table("OS/2")));
        tables.put("cmap", cmap(places));
        tables.put("glyf", glyf());
        tables.put("head", head(size));
        tables.put("hhea", count("hhea", 34));
        tables.put("hmtx", hmtx());
        tables.put("loca", loca());
        tables.put("maxp", count("maxp", 4));
        tables.put("name", Names.table(family, style));
        tables.put("post", post());
        return file(tables);
    }

    private int part(int glyph) {
        return parts.computeIfAbsent(glyph, missing -> {
            sources.add(glyph);
            return sources.size() - 1;
        });
    }

    /** One subtable of format 12, which has room for every plane of Unicode. */
    private static byte[] cmap(SortedMap<Integer, Integer> places) {
        int length = 16 + 12 * places.size();
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(places.size());
        places.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    private byte[] glyf() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (byte[] outline : outlines) {
            table.writeBytes(outline);
            table.writeBytes(new byte[padding(outline.length)]);
        }
        return table.toByteArray();
    }

    private byte[] loca() {
        ByteBuffer table = ByteBuffer.allocate(4 * outlines.size() + 4);
        int place = 0;
        table.putInt(0);
        for (byte[] outline : outlines) {
            place += outline.length + padding(outline.length);
            table.putInt(place);
        }
        return table.array();
    }

    private byte[] hmtx() {
        ByteBuffer table = ByteBuffer.allocate(4 * sources.size());
        sources.forEach(glyph -> table.putInt(font.metrics(glyph)));
        return table.array();
    }

    private byte[] head(double size) {
        byte[] head = bytes(font.table("head"));
        ByteBuffer table = ByteBuffer.wrap(head);
        table.putInt(8, 0);
        table.putShort(18, (short) Math.round(font.unitsPerEm() / size));
        table.putShort(50, (short) 1);
        return head;
    }

    private byte[] count(String tag, int place) {
        byte[] bytes = bytes(font.table(tag));
        ByteBuffer.wrap(bytes).putShort(place, (short) sources.size());
        return bytes;
    }

    /** Format 3, without the names of glyphs; the angle and the underline are the font's own. */
    private byte[] post() {
        byte[] post = new byte[32];
        ByteBuffer original = font.table("post");
        if (original != null && original.limit() >= 16) {
            original.get(0, post, 0, 16);
        }
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        return post;
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int directory = 12 + 16 * count;
        int length = directory
                + tables.values().stream()
                        .mapToInt(table -> table.length + padding(table.length))
                        .sum();
        // Four bytes more: FontBox warns the user of a font that ends with the header of its table "post".
        ByteBuffer file = ByteBuffer.allocate(length + 4);
        int power = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (power * 16));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (count * 16 - power * 16));
        int place = directory;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(bytes)).putInt(place).putInt(bytes.length);
            file.put(place, bytes);
            place += bytes.length + padding(bytes.length);
        }
        return file.array();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }

    private static int padding(int length) {
        return -length & 3;
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return bytes;
    }
}
