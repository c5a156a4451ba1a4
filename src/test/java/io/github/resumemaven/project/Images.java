package io.github.resumemaven.project;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures with something told about them. */
public final class Images {
    private Images() {}

    /** A PNG with a text in a chunk of its own. */
    public static byte[] png(String told) {
        byte[] plain = plain("png");
        byte[] text = ("Comment\0" + told).getBytes(StandardCharsets.ISO_8859_1);
        byte[] typed = ("tEXt" + new String(text, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(typed);
        int end = plain.length - 12;
        return ByteBuffer.allocate(plain.length + 12 + text.length)
                .put(plain, 0, end)
                .putInt(text.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .put(plain, end, 12)
                .array();
    }

    /** A picture of 3 by 2 pixels that tells nothing. */
    public static byte[] plain(String format) {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFF0000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }
}
