package io.github.resumemaven.render.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The fonts that come with this plugin; {@code src/main/fonts} makes them. */
final class BundledFonts {
    /** Latin, Greek, Cyrillic. */
    final Family sans = family("sans", Style.values());

    /** What lines up: code. */
    final Family code = family("code", Style.REGULAR);

    /** Chinese as the mainland writes it, kana. */
    final Family han = family("han", Style.REGULAR, Style.BOLD);

    /** The characters of Japan in its own forms. */
    final Family kanji = family("kanji", Style.REGULAR, Style.BOLD);

    final Family hangul = family("hangul", Style.REGULAR, Style.BOLD);
    final Family symbols = family("symbols", Style.REGULAR);
    final Family emoji = family("emoji", Style.REGULAR);

    /** Those for running text, in the order in which they are asked for a character. */
    List<Family> order(Locale language) {
        return switch (language.getLanguage()) {
            case "ja" -> List.of(sans, kanji, han, hangul, symbols, emoji);
            case "ko" -> List.of(sans, hangul, han, symbols, emoji);
            default -> List.of(sans, han, hangul, symbols, emoji);
        };
    }

    private static Family family(String key, Style... styles) {
        Map<Style, Supplier<Sfnt>> sources = new EnumMap<>(Style.class);
        for (Style style : styles) {
            sources.put(style, () -> load(key + "-" + style.key() + ".ttf"));
        }
        return new Family("Resume " + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), sources);
    }

    private static Sfnt load(String file) {
        try (var in = BundledFonts.class.getResourceAsStream(file)) {
            return Sfnt.read(in.readAllBytes(), file).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException("bundled font " + file, e);
        }
    }
}
