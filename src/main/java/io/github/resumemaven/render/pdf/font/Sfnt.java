package io.github.resumemaven.render.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One face of a TrueType file, by its tables (OpenType 1.9.1, "OpenType font file"). Holds the file's bytes and reads
 * them where asked: opening a font of twenty thousand glyphs costs no more than opening a small one.
 */
final class Sfnt {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE = tag("true");
    private static final int COLLECTION = tag("ttcf");
    private static final int CFF = tag("OTTO");
    private static final int WOFF = tag("wOFF");
    private static final int WOFF2 = tag("wOF2");
    private static final List<String> NEEDED =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name");
    /** OS/2 fsType: restricted licence embedding, and nothing that allows more. */
    private static final int RESTRICTED = 2;

    private static final int ALLOWING = 4 | 8;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterMap characters;

    private Sfnt(ByteBuffer file, int offset, String name) {
        int count = file.getShort(offset + 4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = offset + 12 + i * 16;
            tables.put(tag(file, entry), file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        for (String needed : NEEDED) {
            if (!tables.containsKey(needed)) {
                throw new FontException(name + " has no table " + needed + ": not a whole TrueType font");
            }
        }
        int embedding = table("OS/2").getShort(8);
        if ((embedding & RESTRICTED) != 0 && (embedding & ALLOWING) == 0) {
            throw new FontException(name + " forbids embedding into documents (OS/2 fsType); use another font");
        }
        if (tables.containsKey("fvar") && Math.abs(weight() - 400) > 50) {
            throw new FontException(name + " is a variable font, of which only the default can be had, and that is not"
                    + " regular; use the font's static files, such as …-Regular.ttf and …-Bold.ttf");
        }
        characters = CharacterMap.of(table("cmap"), name);
    }

    /**
     * The faces of a file: one, or those of a collection.
     *
     * @param name what messages call the file
     * @throws FontException when it can't be embedded
     */
    static List<Sfnt> read(byte[] bytes, String name) {
        try {
            ByteBuffer file = ByteBuffer.wrap(bytes);
            int kind = file.getInt(0);
            if (kind == COLLECTION) {
                List<Sfnt> faces = new ArrayList<>();
                for (int i = 0; i < file.getInt(8); i++) {
                    int offset = file.getInt(12 + 4 * i);
                    refuseOther(file.getInt(offset), name);
                    faces.add(new Sfnt(file, offset, name));
                }
                return faces;
            }
            refuseOther(kind, name);
            return List.of(new Sfnt(file, 0, name));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new FontException(name + " is damaged: its tables point outside of the file");
        }
    }

    private static void refuseOther(int kind, String name) {
        if (kind == CFF) {
            throw new FontException(name + " has PostScript (CFF) outlines, which can't be cut to a document's"
                    + " characters; use the TrueType (.ttf) version of the font");
        }
        if (kind == WOFF || kind == WOFF2) {
            throw new FontException(name + " is a web font; use the TrueType (.ttf) version of the font");
        }
        if (kind != TRUE_TYPE && kind != TRUE) {
            throw new FontException(name + " is no TrueType font");
        }
    }

    /** The glyph of a character, or 0. */
    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    ByteBuffer table(String tag) {
        return tables.get(tag);
    }

    int unitsPerEm() {
        return table("head").getShort(18) & 0xFFFF;
    }

    int glyphs() {
        return table("maxp").getShort(4) & 0xFFFF;
    }

    /** OS/2 usWeightClass: 400 is regular, 700 bold. */
    int weight() {
        return table("OS/2").getShort(4);
    }

    /** OS/2 fsSelection, bits 0 (italic) and 9 (oblique). */
    boolean italic() {
        return (table("OS/2").getShort(62) & 0x201) != 0;
    }

    /** The typographic family (name 16), else the family (name 1). */
    String family() {
        return Names.of(table("name"), 16).or(() -> Names.of(table("name"), 1)).orElse("font");
    }

    /** The outline of a glyph as it stands in {@code glyf}; empty for a space. */
    ByteBuffer outline(int glyph) {
        boolean wide = table("head").getShort(50) != 0;
        ByteBuffer places = table("loca");
        int start = wide ? places.getInt(glyph * 4) : (places.getShort(glyph * 2) & 0xFFFF) * 2;
        int end = wide ? places.getInt(glyph * 4 + 4) : (places.getShort(glyph * 2 + 2) & 0xFFFF) * 2;
        return table("glyf").slice(start, end - start);
    }

    /** Advance width and left side bearing of a glyph as {@code hmtx} holds them: two 16-bit numbers. */
    int metrics(int glyph) {
        ByteBuffer metrics = table("hmtx");
        int full = table("hhea").getShort(34) & 0xFFFF;
        if (glyph < full) {
            return metrics.getInt(glyph * 4);
        }
        int bearing = metrics.getShort(full * 4 + (glyph - full) * 2) & 0xFFFF;
        return metrics.getInt(full * 4 - 4) & 0xFFFF0000 | bearing;
    }

    private static int tag(String tag) {
        return ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static String tag(ByteBuffer file, int offset) {
        byte[] tag = new byte[4];
        file.get(offset, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }
}
