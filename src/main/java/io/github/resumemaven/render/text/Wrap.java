package io.github.resumemaven.render.text;

import io.github.resumemaven.model.CellWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of at most so many cells: at spaces, and beside each wide character but where Chinese and
 * Japanese do not break (JIS X 4051 §8.1): no closing mark starts a line, no opening mark ends one. Hangul breaks at
 * spaces only. A word that is longer than a line, such as an address, stays whole.
 */
final class Wrap {
    private static final String NOT_FIRST = "、。，．：；？！）］｝」』】》〉”’…—ー々％・·,.:;?!)]}%ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NOT_LAST = "（［｛「『【《〈“‘([{#";

    private Wrap() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n")) {
            wrap(part, width, lines);
        }
        return lines;
    }

    private static void wrap(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int cells = CellWidth.of(word.stripTrailing());
            if (used > 0 && used + cells > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += CellWidth.of(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
    }

    /** Stretches that stay together, each with the spaces behind it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (next < text.length() && breaks(c, text.codePointAt(next))) {
                words.add(text.substring(start, next));
                start = next;
            }
            i = next;
        }
        words.add(text.substring(start));
        return words;
    }

    private static boolean breaks(int before, int after) {
        if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || standsAlone(before) || standsAlone(after);
    }

    private static boolean standsAlone(int c) {
        return CellWidth.of(c) == 2 && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }
}
