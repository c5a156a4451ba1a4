package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The words between a role and its employer: {@code at}, {@code bei der}, {@code à l'}. */
final class LinkWords {
    private final List<String> phrases;

    private LinkWords(List<String> phrases) {
        this.phrases = phrases;
    }

    /** @param key of their list in the lexicon */
    static LinkWords of(Collection<Words> languages, String key) {
        return new LinkWords(languages.stream()
                .flatMap(words -> words.list(key).stream())
                .map(Fold::fold)
                .distinct()
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .toList());
    }

    /** Where the longest of them ends that begins at a blank, with the white space behind it. */
    OptionalInt endOf(String folded, int blank) {
        int start = skip(folded, blank);
        for (String phrase : phrases) {
            int end = start + phrase.length();
            if (start > blank && folded.startsWith(phrase, start) && end < folded.length()) {
                int next = skip(folded, end);
                if ((next > end || phrase.endsWith("'")) && next < folded.length()) {
                    return OptionalInt.of(next);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether one of them stands between two words from there on. */
    boolean in(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(folded.charAt(i)) && endOf(folded, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int skip(String folded, int from) {
        int at = from;
        while (at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
            at++;
        }
        return at;
    }
}
