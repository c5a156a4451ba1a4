package io.github.resumemaven.lint.rule.privacy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks for the place in the metadata of a photo: Exif 2.32 §4.6.3, in JPEG (APP1) and PNG (eXIf). */
final class ExifPlace {
    private static final int EXIF = 0x45786966;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;
    private static final int ENTRY_BYTES = 12;
    private static final long PNG = 0x89504E470D0A1A0AL;

    private ExifPlace() {}

    /** False too for what is no image, or is broken: a photo that nobody can read gives nothing away. */
    static boolean isIn(byte[] image) {
        try {
            ByteBuffer file = ByteBuffer.wrap(image);
            if (image.length < Long.BYTES) {
                return false;
            }
            return file.getLong(0) == PNG ? inPng(file) : (file.getShort(0) & 0xFFFF) == 0xFFD8 && inJpeg(file);
        } catch (IndexOutOfBoundsException broken) {
            return false;
        }
    }

    private static boolean inJpeg(ByteBuffer file) {
        int place = 2;
        while ((file.getShort(place) & 0xFF00) == 0xFF00 && file.get(place + 1) != (byte) 0xDA) {
            int length = file.getShort(place + 2) & 0xFFFF;
            if (file.get(place + 1) == (byte) 0xE1 && file.getInt(place + 4) == EXIF) {
                return hasPlace(file.slice(place + 10, length - 8));
            }
            place += 2 + length;
        }
        return false;
    }

    private static boolean inPng(ByteBuffer file) {
        int place = Long.BYTES;
        while (place + 8 < file.limit()) {
            int length = file.getInt(place);
            if (file.getInt(place + 4) == 0x65584966) {
                return hasPlace(file.slice(place + 8, length));
            }
            if (length < 0) {
                return false;
            }
            place += 12 + length;
        }
        return false;
    }

    /** An empty directory, as many tools leave it behind, says nothing. */
    private static boolean hasPlace(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entry = entry(tiff, tiff.getInt(4), GPS_DIRECTORY);
        if (entry < 0) {
            return false;
        }
        int gps = tiff.getInt(entry + 8);
        return entry(tiff, gps, LATITUDE) >= 0 && entry(tiff, gps, LONGITUDE) >= 0;
    }

    /** Where in a directory the entry of a tag begins, or -1. */
    private static int entry(ByteBuffer tiff, int directory, int tag) {
        int count = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == tag) {
                return entry;
            }
        }
        return -1;
    }
}
