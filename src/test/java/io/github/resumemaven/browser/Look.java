package io.github.resumemaven.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * What tells two texts apart in a print of the browser: their looks. Where a font draws several characters alike, such
 * as 工 and the radical ⼯, its PDF names any of them.
 */
public final class Look {
    private static final Map<Integer, Integer> FIRST_ALIKE = new HashMap<>();

    static {
        for (String font : List.of("han-regular.ttf", "kanji-regular.ttf")) {
            learn(Chromium.FONTS.resolve(font));
        }
    }

    private Look() {}

    /** The text with one character for all that look alike. */
    public static String of(String text) {
        StringBuilder look = new StringBuilder();
        text.codePoints().forEach(c -> look.appendCodePoint(FIRST_ALIKE.getOrDefault(c, c)));
        return look.toString();
    }

    /** Of the Basic Multilingual Plane; the others are rare enough to have a glyph each. */
    private static void learn(Path file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            Map<Integer, Integer> drawn = new HashMap<>();
            for (int c = 0x20; c <= 0xffff; c++) {
                int glyph = characters.getGlyphId(c);
                Integer first = glyph == 0 ? null : drawn.putIfAbsent(glyph, c);
                if (first != null) {
                    FIRST_ALIKE.putIfAbsent(c, first);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
