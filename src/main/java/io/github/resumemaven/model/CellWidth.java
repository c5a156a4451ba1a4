package io.github.resumemaven.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How many cells of a terminal, or of a monospaced font, characters take: two for those of East Asian width W and F, none
 * for combining and format characters, one for all others. Ambiguous width counts as one, as in UAX #11 outside of East
 * Asian legacy encodings.
 */
public final class CellWidth {
    /** First code point below which no character is wide, so that Latin text costs no look-up. */
    private static final int FIRST_WIDE = 0x1100;

    private static final int FIRST_CONTROL_BEHIND_ASCII = 0x7F;

    private CellWidth() {}

    /** The cells of a code point, 0 to 2; a control character takes none. */
    public static int of(int codePoint) {
        if (codePoint >= ' ' && codePoint < FIRST_CONTROL_BEHIND_ASCII) {
            return 1;
        }
        if (codePoint >= FIRST_WIDE && Wide.contains(codePoint)) {
            return 2;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1;
        };
    }

    /** The cells of a text without tabs and line ends. */
    public static int of(CharSequence text) {
        int cells = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = Character.codePointAt(text, i);
            cells += of(c);
        }
        return cells;
    }

    /** Loaded with the first character that might be wide. */
    private static final class Wide {
        private static final int[][] RANGES = load();

        static boolean contains(int codePoint) {
            int low = 0;
            int high = RANGES.length - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (codePoint < RANGES[middle][0]) {
                    high = middle - 1;
                } else if (codePoint > RANGES[middle][1]) {
                    low = middle + 1;
                } else {
                    return true;
                }
            }
            return false;
        }

        private static int[][] load() {
            try (var in = new BufferedReader(new InputStreamReader(
                    CellWidth.class.getResourceAsStream("wide.txt"), StandardCharsets.US_ASCII))) {
                return in.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\\.\\."))
                        .map(ends -> new int[] {Integer.parseInt(ends[0], 16), Integer.parseInt(ends[1], 16)})
                        .toArray(int[][]::new);
            } catch (IOException e) {
                throw new UncheckedIOException("wide.txt", e);
            }
        }
    }
}
