package io.github.resumemaven.render.image;

import java.nio.ByteBuffer;

/** How many colours a JPEG is made of, by its frame header (ITU-T T.81, B.2.2). */
final class JpegFrame {
    private JpegFrame() {}

    /** 1 (grey), 3 (colours of screens) or 4 (inks of printers); 0 where there is no frame. */
    static int components(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            int place = 2;
            while (file.get(place) == (byte) 0xFF) {
                int marker = file.get(place + 1) & 0xFF;
                boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
                if (frame) {
                    return file.get(place + 9) & 0xFF;
                }
                // A marker may be filled up with 0xFF in front.
                place += marker == 0xFF ? 1 : 2 + (file.getShort(place + 2) & 0xFFFF);
            }
            return 0;
        } catch (IndexOutOfBoundsException e) {
            return 0;
        }
    }
}
