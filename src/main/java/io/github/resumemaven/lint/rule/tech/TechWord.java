package io.github.resumemaven.lint.rule.tech;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name of a technology as it stands in a text.
 *
 * @param name the technology
 * @param from where it begins
 * @param to where it ends; a version written directly behind it does not belong to it
 */
record TechWord(TechName name, int from, int to) {

    String written(TextRun run) {
        return run.text().substring(from, to);
    }

    /** The technologies in a run, the longest name at each place. Words in addresses, paths and ids are none. */
    static List<TechWord> in(TextRun run, TechNames names) {
        List<TechWord> found = new ArrayList<>();
        int i = 0;
        while (i < run.length()) {
            if (!isStart(run, i)) {
                i++;
                continue;
            }
            TechWord word = run.shield().isAddress(i) ? null : at(run, i, names);
            if (word != null) {
                found.add(word);
                i = word.to;
            } else {
                i = wordEnd(run, i + 1);
            }
        }
        return found;
    }

    private static boolean isStart(TextRun run, int i) {
        char c = run.at(i);
        if (c == '.') {
            return Characters.isAsciiLetter(run.at(i + 1)) && !Characters.isAsciiGraphic(run.at(i - 1));
        }
        return Characters.isAsciiLetter(c) && !Characters.isWordPart(run.at(i - 1));
    }

    static int wordEnd(TextRun run, int from) {
        int end = from;
        while (end < run.length() && Characters.isWordPart(run.at(end))) {
            end++;
        }
        return end;
    }

    private static TechWord at(TextRun run, int from, TechNames names) {
        if ("-_.@#$=\\~'".indexOf(run.at(from - 1)) >= 0) {
            return null;
        }
        int firstEnd = wordEnd(run, from + 1);
        String first = lower(run, from, firstEnd);
        int letters = withoutVersion(run, from, firstEnd);
        if (!names.begins(first) && (letters == firstEnd || !names.begins(lower(run, from, letters)))) {
            return null;
        }
        TechWord best = null;
        int end = firstEnd;
        for (int words = 1; words <= TechNames.MOST_WORDS; words++) {
            best = better(best, run, from, end, names);
            int sign = end;
            while (run.at(sign) == '+' || run.at(sign) == '#') {
                sign++;
            }
            if (sign > end) {
                best = better(best, run, from, sign, names);
            }
            boolean more = " .-/\n".indexOf(run.at(end)) >= 0 && Characters.isWordPart(run.at(end + 1));
            if (!more) {
                break;
            }
            end = wordEnd(run, end + 1);
        }
        return best;
    }

    private static TechWord better(TechWord best, TextRun run, int from, int to, TechNames names) {
        TechName whole = isEnd(run, to) ? names.of(lower(run, from, to).replace('\n', ' ')) : null;
        if (whole != null) {
            return new TechWord(whole, from, to);
        }
        int letters = withoutVersion(run, from, to);
        if (letters < to && letters - from > 2 && isEnd(run, to)) {
            TechName versioned = names.of(lower(run, from, letters).replace('\n', ' '));
            if (versioned != null) {
                return new TechWord(versioned, from, letters);
            }
        }
        return best;
    }

    /** Where the digits at the end begin: {@code Vue3}. */
    private static int withoutVersion(TextRun run, int from, int to) {
        int end = to;
        while (end > from && Characters.isDigit(run.at(end - 1))) {
            end--;
        }
        return end;
    }

    /** Not the beginning of an id, a package, a host, a call or an assignment. */
    private static boolean isEnd(TextRun run, int to) {
        char next = run.at(to);
        char behind = run.at(to + 1);
        return switch (next) {
            case '-', '.' -> !Characters.isWordPart(behind) || next == '.' && Characters.isDigit(run.at(to - 1));
            case ':' -> !Characters.isDigit(behind);
            case '(' -> behind != ')';
            case '+' -> behind != '+';
            case '_', '=', '@', '#' -> false;
            default -> !Characters.isWordPart(next);
        };
    }

    private static String lower(TextRun run, int from, int to) {
        return run.text().substring(from, to).toLowerCase(Locale.ROOT);
    }
}
