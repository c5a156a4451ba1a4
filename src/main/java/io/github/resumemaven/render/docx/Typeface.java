package io.github.resumemaven.render.docx;

import io.github.resumemaven.render.Paper;
import java.util.Locale;

/**
 * What a word processor has to know about a language.
 *
 * @param tag the language of the text as Word spells it
 * @param eastAsia the language that Han characters are drawn for
 * @param font the font of East Asian characters, as found on Windows; others replace it by their own
 * @param size of the text, in half points
 * @param leading in 240ths of a line
 */
record Typeface(String tag, String eastAsia, String font, int size, int leading) {

    static Typeface of(Locale language) {
        String tag = language.getCountry().isEmpty() ? language.getLanguage() : language.toLanguageTag();
        boolean traditional = language.getScript().equals("Hant")
                || java.util.Set.of("TW", "HK", "MO").contains(language.getCountry());
        return switch (language.getLanguage()) {
            case "zh" ->
                traditional
                        ? new Typeface("en-US", "zh-TW", "Microsoft JhengHei", 21, 320)
                        : new Typeface("en-US", "zh-CN", "Microsoft YaHei", 21, 320);
            case "ja" -> new Typeface("en-US", "ja-JP", "Yu Gothic", 21, 320);
            case "ko" -> new Typeface("en-US", "ko-KR", "Malgun Gothic", 21, 320);
            case "en" ->
                new Typeface(language.getCountry().isEmpty() ? "en-US" : tag, "zh-CN", "Microsoft YaHei", 21, 276);
            default -> new Typeface(tag, "zh-CN", "Microsoft YaHei", 21, 276);
        };
    }

    String fill(String styles, Paper paper) {
        return styles.replace("{eastAsiaFont}", font)
                .replace("{size}", String.valueOf(size))
                .replace("{title}", String.valueOf(size + 1))
                .replace("{small}", String.valueOf(size - 1))
                .replace("{language}", tag)
                .replace("{eastAsia}", eastAsia)
                .replace("{leading}", String.valueOf(leading))
                .replace("{width}", String.valueOf(paper.width() - 2 * paper.side()));
    }
}
