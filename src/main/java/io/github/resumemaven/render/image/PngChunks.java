package io.github.resumemaven.render.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG file by its chunks (W3C PNG, 5). */
final class PngChunks {
    private static final Set<String> TOLD = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private PngChunks() {}

    static byte[] bare(byte[] png) {
        Bare.Pieces left = new Bare.Pieces(png, 0);
        left.keep(0, 8);
        int at = 8;
        String type = "";
        while (!type.equals("IEND")) {
            int length = ByteBuffer.wrap(png).getInt(at);
            if (length < 0 || at + 12L + length > png.length) {
                throw new IllegalArgumentException("no length");
            }
            type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!TOLD.contains(type)) {
                left.keep(at, at + 12 + length);
            }
            at += 12 + length;
        }
        return left.bytes();
    }
}
