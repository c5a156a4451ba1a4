package io.github.resumemaven.render.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A WebP file by its RIFF chunks (RFC 9649, 2). */
final class WebpChunks {
    private static final int HEADER = 12;
    /** The flags of VP8X that say that there are Exif and XMP data. */
    private static final int TOLD = 0x08 | 0x04;

    private WebpChunks() {}

    static byte[] bare(byte[] webp) {
        ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.min(webp.length, 8 + file.getInt(4));
        Bare.Pieces left = new Bare.Pieces(webp, 0);
        left.keep(0, HEADER);
        int at = HEADER;
        while (at + 8 <= end) {
            int length = file.getInt(at + 4);
            int next = at + 8 + length + (length & 1);
            if (length < 0 || next > webp.length) {
                throw new IllegalArgumentException("no length");
            }
            if (!Bare.starts(webp, at, "EXIF") && !Bare.starts(webp, at, "XMP ")) {
                left.keep(at, next);
            }
            at = next;
        }
        byte[] bare = left.bytes();
        ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bare.length - 8);
        if (Bare.starts(bare, HEADER, "VP8X")) {
            bare[HEADER + 8] &= (byte) ~TOLD;
        }
        return bare;
    }
}
