package io.github.resumemaven.lint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Photos as cameras write their metadata, without a picture. */
public final class Photos {
    private Photos() {}

    /** A folder with one file. */
    public static Assets beside(String name, byte[] bytes) {
        return new Assets() {
            @Override
            public Optional<String> find(String path) {
                return path.equals(name) ? Optional.of(path) : Optional.empty();
            }

            @Override
            public Optional<byte[]> read(String path) {
                return find(path).map(found -> bytes);
            }
        };
    }

    /** @param place whether it has latitude and longitude; else the directory for them is empty */
    public static byte[] jpeg(boolean place) {
        byte[] tiff = tiff(place);
        ByteBuffer jpeg = ByteBuffer.allocate(tiff.length + 14);
        jpeg.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
        jpeg.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff).putShort((short) 0xFFD9);
        return jpeg.array();
    }

    /** The same as PNG. */
    public static byte[] png(boolean place) {
        byte[] tiff = tiff(place);
        ByteBuffer png = ByteBuffer.allocate(tiff.length + 64);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452).put(new byte[17]);
        png.putInt(tiff.length).putInt(0x65584966).put(tiff).putInt(0);
        return png.array();
    }

    /** A directory with the orientation, and one for the place: Exif 2.32 §4.6. */
    private static byte[] tiff(boolean place) {
        ByteBuffer tiff = ByteBuffer.allocate(96).order(ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 0x4949).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(1);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(40);
        tiff.position(40);
        tiff.putShort((short) (place ? 2 : 0));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(0);
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(0);
        return tiff.array();
    }
}
