package io.github.resumemaven.render.pdf.font;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** Glyphs of the table {@code glyf} (OpenType 1.9.1), without the programs that fit them to screens of old. */
final class Outline {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private Outline() {}

    /** @param components what the glyphs that this one is composed of are called in the new font */
    static byte[] copy(ByteBuffer glyph, IntUnaryOperator components) {
        if (glyph.limit() == 0) {
            return new byte[0];
        }
        return glyph.getShort(0) < 0 ? composed(glyph, components) : simple(glyph);
    }

    private static byte[] simple(ByteBuffer glyph) {
        int instructions = 10 + 2 * glyph.getShort(0);
        int length = glyph.getShort(instructions) & 0xFFFF;
        byte[] copy = new byte[glyph.limit() - length];
        glyph.get(0, copy, 0, instructions);
        int rest = instructions + 2 + length;
        glyph.get(rest, copy, instructions + 2, glyph.limit() - rest);
        return copy;
    }

    private static byte[] composed(ByteBuffer glyph, IntUnaryOperator components) {
        byte[] bytes = new byte[glyph.limit()];
        glyph.get(0, bytes);
        ByteBuffer copy = ByteBuffer.wrap(bytes);
        int place = 10;
        int flags;
        do {
            flags = copy.getShort(place);
            copy.putShort(place, (short) (flags & ~INSTRUCTIONS));
            copy.putShort(place + 2, (short) components.applyAsInt(copy.getShort(place + 2) & 0xFFFF));
            place += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            place += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
        return java.util.Arrays.copyOf(bytes, place);
    }
}
