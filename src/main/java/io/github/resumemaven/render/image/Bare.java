package io.github.resumemaven.render.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Images without what cameras and editors write into them: when, where and with what a photo was taken, who edited it, a
 * small copy of what was cropped away. The picture itself stays as it is, to the byte.
 */
public final class Bare {
    private Bare() {}

    /**
     * @return the image; empty when it is of a kind that is not known here and holds such data
     */
    public static Optional<byte[]> of(byte[] image) {
        try {
            if (starts(image, 0, "\u00FF\u00D8\u00FF")) {
                return Optional.of(JpegSegments.bare(image));
            }
            if (starts(image, 0, "\u0089PNG\r\n\u001A\n")) {
                return Optional.of(PngChunks.bare(image));
            }
            if (starts(image, 0, "RIFF") && starts(image, 8, "WEBP")) {
                return Optional.of(WebpChunks.bare(image));
            }
            if (starts(image, 0, "GIF8")) {
                return Optional.of(image);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            // Broken: no viewer will show it, but its bytes may still say something.
            return holdsMetadata(image) ? Optional.empty() : Optional.of(image);
        }
        return holdsMetadata(image) ? Optional.empty() : Optional.of(image);
    }

    private static boolean holdsMetadata(byte[] image) {
        String bytes = new String(image, StandardCharsets.ISO_8859_1);
        return bytes.contains("Exif")
                || bytes.contains("http://ns.adobe.com/xap/")
                || starts(image, 0, "II*\0")
                || starts(image, 0, "MM\0*");
    }

    static boolean starts(byte[] bytes, int at, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** What is left of a file, put together piece by piece. */
    static final class Pieces {
        private final byte[] from;
        private final ByteBuffer left;

        Pieces(byte[] from, int more) {
            this.from = from;
            this.left = ByteBuffer.allocate(from.length + more);
        }

        void keep(int start, int end) {
            left.put(from, start, end - start);
        }

        void add(byte[] bytes) {
            left.put(bytes);
        }

        byte[] bytes() {
            return Arrays.copyOf(left.array(), left.position());
        }
    }
}
