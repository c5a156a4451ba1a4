package io.github.resumemaven.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant by one that is not known. */
public final class DidYouMean {
    /** Longer words are no slip of a name; comparing them would only cost time. */
    private static final int LONGEST = 80;

    private DidYouMean() {}

    /** The known word nearest to {@code word}; empty when none is near enough to be meant. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(candidate -> new Scored(candidate, score(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.score <= limit(wanted))
                .min(Comparator.comparingInt(Scored::score).thenComparing(Scored::word))
                .map(Scored::word);
    }

    /** {@code ; did you mean x?}, or nothing, to put behind a message about an unknown word. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** As {@link #hint}, ending the sentence where nothing is near. */
    public static String end(String word, Collection<String> known) {
        String hint = hint(word, known);
        return hint.isEmpty() ? "." : hint;
    }

    private record Scored(String word, int score) {}

    private static int limit(String word) {
        return Math.max(1, word.length() / 3);
    }

    /** Edits between the two; a word without its group, or in a wrong one, is as good as a small slip. */
    private static int score(String wanted, String candidate) {
        int whole = distance(wanted, candidate);
        int slash = candidate.indexOf('/');
        if (slash < 0 || candidate.endsWith("*")) {
            return whole;
        }
        String name = wanted.substring(wanted.indexOf('/') + 1);
        return Math.min(whole, 1 + distance(name, candidate.substring(slash + 1)) * 2);
    }

    /** Damerau's distance: inserting, deleting, replacing a character, swapping neighbours. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
