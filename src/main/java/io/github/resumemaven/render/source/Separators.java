package io.github.resumemaven.render.source;

import java.text.Normalizer;

/**
 * The marks that may go from between two facts, because their places on the page part them: the whole list. Quotation
 * marks are not on it, and brackets go in pairs only.
 */
final class Separators {
    private static final String BETWEEN = ",;:.…|¦‖/\\·•‧∙・●◆◇■□▪◦▸►※-‐‑–—―⸺−~〜@>→⇒➔➜➡=*_#`+&" + "、，。；：．｜／～＠＞－＝＊＿＃＋＆";
    /** Marks of a rating, and what may be the last of a word: C#, C++, 90%. */
    private static final String OF_WORDS = "★☆⭐✓✔✗✘●○■□▰▱+#%";

    private static final String OPENING = "([{<（［｛【〔＜〈";
    private static final String CLOSING = ")]}>）］｝】〕＞〉";

    private Separators() {}

    static boolean isBetween(int c) {
        return BETWEEN.indexOf(c) >= 0 || isIcon(c);
    }

    /** A pictogram in front of a fact names it, as a label does. A sign made of letters, such as ㈜, is text. */
    private static boolean isIcon(int c) {
        int type = Character.getType(c);
        if (OF_WORDS.indexOf(c) >= 0) {
            return false;
        }
        boolean picture = type == Character.OTHER_SYMBOL && c >= 0x2190 || type == Character.PRIVATE_USE;
        return picture
                        && Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                .codePoints()
                                .noneMatch(Character::isLetterOrDigit)
                || type == Character.MODIFIER_SYMBOL && c >= 0x1F000
                || c == 0x20E3;
    }

    static boolean mayEndWord(int c) {
        return OF_WORDS.indexOf(c) >= 0;
    }

    static boolean opens(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean pair(int open, int close) {
        return OPENING.indexOf(open) == CLOSING.indexOf(close);
    }
}
