package io.github.resumemaven.render.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: tag 0x0112 of Exif 2.32, in the APP1 segment of a JPEG. */
public final class Orientation {
    private static final int TAG = 0x0112;
    private static final int EXIF = 0x45786966;

    private Orientation() {}

    /** 1 (upright) to 8; 1 where nothing is said, or nothing that makes sense. */
    public static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            int place = 2;
            while ((file.getShort(place) & 0xFF00) == 0xFF00 && file.get(place + 1) != (byte) 0xDA) {
                int length = file.getShort(place + 2) & 0xFFFF;
                if (file.get(place + 1) == (byte) 0xE1 && file.getInt(place + 4) == EXIF) {
                    return inside(file.slice(place + 10, length - 8));
                }
                place += 2 + length;
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static int inside(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        for (int i = 0; i < (tiff.getShort(directory) & 0xFFFF); i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
