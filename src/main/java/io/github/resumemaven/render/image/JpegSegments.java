package io.github.resumemaven.render.image;

/** A JPEG file by its marker segments (ITU-T T.81, annex B). */
final class JpegSegments {
    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;

    private JpegSegments() {}

    /** Keeps the picture, its colours (ICC, Adobe) and which way is up; drops all other application data and comments. */
    static byte[] bare(byte[] jpeg) {
        int orientation = Orientation.of(jpeg);
        byte[] upright = orientation == 1 ? new byte[0] : exif(orientation);
        Bare.Pieces left = new Bare.Pieces(jpeg, upright.length);
        left.keep(0, 2);
        int at = 2;
        boolean first = true;
        while (marker(jpeg, at) != SOS) {
            int end = at + 2 + length(jpeg, at);
            if (first && marker(jpeg, at) != 0xE0) {
                left.add(upright);
                first = false;
            }
            if (isPicture(jpeg, at)) {
                left.keep(at, end);
            }
            at = end;
        }
        if (first) {
            left.add(upright);
        }
        left.keep(at, end(jpeg, at));
        return left.bytes();
    }

    private static boolean isPicture(byte[] jpeg, int at) {
        int marker = marker(jpeg, at);
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        boolean colours = marker == 0xE2 && Bare.starts(jpeg, at + 4, "ICC_PROFILE\0") || marker == 0xEE;
        boolean jfif = marker == 0xE0 && Bare.starts(jpeg, at + 4, "JFIF\0");
        return jfif || colours || !application && marker != 0xFE;
    }

    /** Behind the end of the picture some cameras store another one, or a film. */
    private static int end(byte[] jpeg, int scan) {
        for (int at = scan; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == EOI) {
                return at + 2;
            }
        }
        return jpeg.length;
    }

    private static int marker(byte[] jpeg, int at) {
        if ((jpeg[at] & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        return jpeg[at + 1] & 0xFF;
    }

    private static int length(byte[] jpeg, int at) {
        int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
        if (length < 2) {
            throw new IllegalArgumentException("no length");
        }
        return length;
    }

    /** The smallest Exif data that says which way is up (Exif 2.32, 4.6.4). */
    private static byte[] exif(int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return exif;
    }
}
