package io.github.resumemaven.lint.rule.tech;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.TextRun;
import java.util.Locale;

/** Tells whether an ordinary word is meant as the name of a technology, by what stands around it. */
final class TechList {
    private static final String SEPARATORS = ",;|/+、，；·•&";

    private TechList() {}

    /** Alone between Chinese characters, or an item of a list of technologies. */
    static boolean has(TextRun run, int from, int to, TechNames names) {
        int before = skipBack(run, from);
        int behind = skipVersion(run, to);
        char left = before < 0 ? '\n' : run.at(before);
        char right = run.at(behind);
        boolean leftEdge = isEdge(left) || SEPARATORS.indexOf(left) >= 0;
        boolean rightEdge = isEdge(right) || SEPARATORS.indexOf(right) >= 0;
        if (!leftEdge || !rightEdge) {
            return false;
        }
        if (Characters.isHan(left) || Characters.isHan(right)) {
            return true;
        }
        return SEPARATORS.indexOf(left) >= 0 && isKnown(run, itemBefore(run, before), before, names)
                || SEPARATORS.indexOf(right) >= 0 && isKnown(run, behind + 1, itemEnd(run, behind + 1), names);
    }

    private static boolean isEdge(char c) {
        return c == '\n' || Characters.isHan(c) || Characters.isWidePunctuation(c) || c == ':' || c == '(' || c == ')';
    }

    private static int skipBack(TextRun run, int from) {
        int i = from - 1;
        while (i >= 0 && run.at(i) == ' ') {
            i--;
        }
        return i;
    }

    /** Behind the word, a version and blanks. */
    private static int skipVersion(TextRun run, int to) {
        int i = to;
        while (Characters.isDigit(run.at(i))
                || run.at(i) == '.' && Characters.isDigit(run.at(i + 1))
                || run.at(i) == ' ') {
            i++;
        }
        return run.at(i) == '.' ? i + 1 : i;
    }

    private static int itemBefore(TextRun run, int separator) {
        int i = separator;
        while (i > 0 && !isSeparator(run.at(i - 1))) {
            i--;
        }
        return i;
    }

    private static int itemEnd(TextRun run, int from) {
        int i = from;
        while (i < run.length() && !isSeparator(run.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return isEdge(c) || SEPARATORS.indexOf(c) >= 0;
    }

    private static boolean isKnown(TextRun run, int from, int to, TechNames names) {
        String item = run.text()
                .substring(from, Math.max(from, to))
                .replaceFirst("^(?:and|or|und|et|y|e|및) ", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        TechName name = names.of(item.replaceFirst("[\\d.]+$", "").strip());
        return name != null && !name.ordinary();
    }
}
