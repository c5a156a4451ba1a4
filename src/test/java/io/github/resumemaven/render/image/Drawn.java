package io.github.resumemaven.render.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Images that the tests draw. */
public final class Drawn {
    private Drawn() {}

    /** A black one. */
    public static byte[] image(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG that says it was taken with the camera on its side, and where. */
    public static byte[] sideways(byte[] jpeg) {
        byte[] exif = ("\u00ff\u00e1\0" + "0Exif\0\0MM\0*\0\0\0\u0008\0\u0001"
                        + "\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0SECRET-PLACE\0\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(exif, 0, all, 2, exif.length);
        System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
        return all;
    }
}
