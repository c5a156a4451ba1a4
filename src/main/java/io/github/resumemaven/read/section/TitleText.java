package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Fold;

/** Titles as they are compared. */
final class TitleText {
    private TitleText() {}

    /** Folded and without symbols around it; with one blank where there are several, a hyphen or a low line, and none between Han or kana. */
    static String core(String title) {
        String folded = trim(Fold.fold(title));
        for (int i = 0; i < folded.length(); i++) {
            if (isBlank(folded.charAt(i))) {
                return joined(folded);
            }
        }
        return folded;
    }

    private static boolean isBlank(char c) {
        return c == '-' || c == '_' || Character.isWhitespace(c);
    }

    private static String joined(String folded) {
        StringBuilder core = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' && i + 1 < folded.length() && folded.charAt(i + 1) > 0x2E7F && folded.charAt(i - 1) > 0x2E7F) {
                continue;
            }
            boolean blank = isBlank(c);
            boolean another = blank && core.length() > 0 && core.charAt(core.length() - 1) == ' ';
            if (!another) {
                core.append(blank ? ' ' : c);
            }
        }
        return core.toString();
    }

    /** Without what is no letter, number or bracket at both ends, nor brackets around all of it. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !isKept(text.charAt(from)) && "([（【".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (to > from && !isKept(text.charAt(to - 1)) && ")]）】".indexOf(text.charAt(to - 1)) < 0) {
            to--;
        }
        boolean wrapped =
                to - from > 2 && "([【（".indexOf(text.charAt(from)) >= 0 && ")]】）".indexOf(text.charAt(to - 1)) >= 0;
        return wrapped ? trim(text.substring(from + 1, to - 1)) : text.substring(from, to);
    }

    private static boolean isKept(char c) {
        return Character.isLetterOrDigit(c);
    }
}
