package io.github.resumemaven.lint.rule.a11y;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Whether a text can be in a language, by the letters it is written in. Sure or silent. */
final class Scripts {
    /** Names and terms in Latin letters stand in a text of any language, so a text of few letters tells nothing. */
    private static final int ENOUGH = 80;

    private final int latin;
    private final int han;
    private final int kana;
    private final int hangul;
    private final int cyrillic;
    private final int all;

    private Scripts(String text) {
        int[] counts = new int[6];
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            counts[5]++;
            switch (UnicodeScript.of(letter)) {
                case LATIN -> counts[0]++;
                case HAN -> counts[1]++;
                case HIRAGANA, KATAKANA -> counts[2]++;
                case HANGUL -> counts[3]++;
                case CYRILLIC -> counts[4]++;
                default -> {}
            }
        });
        latin = counts[0];
        han = counts[1];
        kana = counts[2];
        hangul = counts[3];
        cyrillic = counts[4];
        all = counts[5];
    }

    /**
     * What speaks against a language, as a phrase; empty if nothing does.
     *
     * @param language of ISO 639-1, two letters
     */
    static Optional<String> contradiction(String language, String text) {
        return Optional.ofNullable(new Scripts(text).against(language));
    }

    private String against(String language) {
        if (all < ENOUGH) {
            return null;
        }
        return switch (language) {
            case "zh" -> chinese();
            case "ja" -> japanese();
            case "ko" -> hangul * 50 < all ? "hardly a letter of it is Hangul" : null;
            case "ru", "uk", "be", "bg" -> cyrillic * 50 < all ? "hardly a letter of it is Cyrillic" : null;
            case "cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr", "vi" ->
                latin * 3 < all ? "most of its letters are not Latin" : null;
            default -> null;
        };
    }

    private String chinese() {
        if (kana * 5 > han && kana * 10 > all) {
            return "it has the kana of Japanese";
        }
        return han * 50 < all ? "hardly a letter of it is Chinese" : null;
    }

    private String japanese() {
        if (han > ENOUGH && kana * 50 < han) {
            return "it has no kana";
        }
        return (han + kana) * 50 < all ? "hardly a letter of it is Japanese" : null;
    }
}
