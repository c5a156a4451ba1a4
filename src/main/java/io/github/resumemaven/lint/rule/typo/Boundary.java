package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.TextRun;

/**
 * Where a Chinese character meets a word or number of ASCII.
 *
 * @param left the offset behind the first of the two
 * @param right the offset of the second: {@code left}, or behind blanks
 * @param from where the word or number begins
 * @param to where it ends
 */
record Boundary(TextRun run, int left, int right, int from, int to) {
    private static final int LONGEST = 60;

    /** The boundary with {@code i} as the offset of its second side, or null if there is none. */
    static Boundary before(TextRun run, int i) {
        char second = run.at(i);
        boolean han = Characters.isHan(second);
        if (!han && !Characters.isWordPart(second)) {
            return null;
        }
        int left = i;
        while (left > 0 && run.at(left - 1) == ' ') {
            left--;
        }
        char first = run.at(left - 1);
        if (han) {
            int end = left - sign(run, left);
            return Characters.isWordPart(run.at(end - 1)) ? new Boundary(run, left, i, start(run, end), left) : null;
        }
        return Characters.isHan(first) ? new Boundary(run, left, i, i, end(run, i)) : null;
    }

    /** How many characters in front of {@code end} belong to a word without being letters: those of C++, C#, 30% and 60w+. */
    private static int sign(TextRun run, int end) {
        char sign = run.at(end - 1);
        char before = run.at(end - 2);
        if (sign == '#' && Characters.isAsciiLetter(before)) {
            return 1;
        }
        if (sign == '%' || sign == '+') {
            boolean figure = Characters.isDigit(before)
                    || Characters.isAsciiLetter(before) && Characters.isDigit(run.at(end - 3));
            if (figure) {
                return 1;
            }
        }
        return sign == '+' && before == '+' && Characters.isAsciiLetter(run.at(end - 3)) ? 2 : 0;
    }

    private static int start(TextRun run, int end) {
        int start = end;
        while (Characters.isWordPart(run.at(start - 1)) && end - start < LONGEST) {
            start--;
        }
        return start;
    }

    private static int end(TextRun run, int start) {
        int end = start;
        while (Characters.isWordPart(run.at(end)) && end - start < LONGEST) {
            end++;
        }
        return end;
    }

    boolean isSpaced() {
        return right > left;
    }

    /** A word, as opposed to a number with or without a unit: {@code Java}, {@code K8s}; not {@code 30}, {@code 60w}, {@code 5G}. */
    boolean isWord() {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Characters.isSpacedLetter(run.at(i)) ? 1 : 0;
        }
        return letters > 2 || letters > 0 && !Characters.isDigit(run.at(from));
    }

    /** A letter alone is part of a Chinese word: B站, T恤, K线; not with a sign: C#, C++. */
    boolean isLetter() {
        return to - from == 1 && !Characters.isDigit(run.at(from)) && run.at(to) != '#' && run.at(to) != '+';
    }
}
