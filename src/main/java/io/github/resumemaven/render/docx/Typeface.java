package io.github.resumemaven.render.docx;

import io.github.resumemaven.render.Paper;
import java.util.Locale;
import java.util.Set;

/**
 * What a word processor has to know about a language.
 *
 * @param tag the language of the text as Word spells it
 * @param eastAsia the language that Han characters are drawn for
 * @param font the font of East Asian characters, as found on Windows; others replace it by their own
 * @param size of the text, in half points
 * @param leading how far lines stand apart, by {@code rule}: in 240ths of what the font asks for, or in 20ths of a point
 * @param rule {@code auto} or {@code exact}. Fonts of Han characters ask for anything from 1.2 to 1.7 times their size:
 *     left to them, a résumé would take one page on one machine and two on the next
 */
record Typeface(String tag, String eastAsia, String font, int size, int leading, String rule) {

    static Typeface of(Locale language) {
        String tag = language.getCountry().isEmpty() ? language.getLanguage() : language.toLanguageTag();
        boolean traditional =
                language.getScript().equals("Hant") || Set.of("TW", "HK", "MO").contains(language.getCountry());
        return switch (language.getLanguage()) {
            case "zh" ->
                traditional
                        ? new Typeface("en-US", "zh-TW", "Microsoft JhengHei", 20, 320, "exact")
                        : new Typeface("en-US", "zh-CN", "Microsoft YaHei", 20, 320, "exact");
            case "ja" -> new Typeface("en-US", "ja-JP", "Yu Gothic", 20, 320, "exact");
            case "ko" -> new Typeface("en-US", "ko-KR", "Malgun Gothic", 20, 320, "exact");
            case "en" ->
                new Typeface(
                        language.getCountry().isEmpty() ? "en-US" : tag, "zh-CN", "Microsoft YaHei", 21, 276, "auto");
            default -> new Typeface(tag, "zh-CN", "Microsoft YaHei", 21, 276, "auto");
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
                .replace("{rule}", rule)
                .replace("{width}", String.valueOf(paper.width() - 2 * paper.side()));
    }
}
