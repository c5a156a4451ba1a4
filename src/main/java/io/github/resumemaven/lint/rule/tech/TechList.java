package io.github.resumemaven.lint.rule.tech;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.TextRun;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether an ordinary word is meant as the name of a technology, by what stands around it. */
final class TechList {
    private static final String SEPARATORS = ",;|/+、，；·•&";

    private static final Pattern AND = Pattern.compile("^ ?(?:and|or|und|et|y|e) ");
    private static final Pattern VERSION = Pattern.compile(" ?[\\d.]+$");

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
        return hasKnownBefore(run, before, names) || hasKnownBehind(run, behind, names);
    }

    /** Whether the nearest item that says what the list is about is a technology; ordinary words say nothing. */
    private static boolean hasKnownBefore(TextRun run, int separator, TechNames names) {
        int end = separator;
        while (end > 0 && SEPARATORS.indexOf(run.at(end)) >= 0) {
            int start = itemBefore(run, end);
            String item = item(run, start, end);
            if (!saysNothing(item, names)) {
                return isKnown(item, names);
            }
            end = start - 1;
        }
        return false;
    }

    private static boolean hasKnownBehind(TextRun run, int separator, TechNames names) {
        int start = separator;
        while (start < run.length() && SEPARATORS.indexOf(run.at(start)) >= 0) {
            int end = itemEnd(run, start + 1);
            String item = item(run, start + 1, end);
            if (!saysNothing(item, names)) {
                return isKnown(item, names);
            }
            start = end;
        }
        return false;
    }

    /** An ordinary word that is a technology too, or a letter: C, R. */
    private static boolean saysNothing(String item, TechNames names) {
        TechName name = names.of(item);
        return name == null ? item.length() == 1 : name.ordinary();
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

    private static boolean isKnown(String item, TechNames names) {
        return names.of(item) != null;
    }

    /** An item in small letters, without the last {@code and} and without a version. */
    private static String item(TextRun run, int from, int to) {
        String item = AND.matcher(run.text().substring(from, to)).replaceFirst("");
        return VERSION.matcher(item).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }
}
