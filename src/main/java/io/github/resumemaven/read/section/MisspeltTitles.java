package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the title that somebody meant who wrote one letter too many, too few, a wrong one, or two in the wrong order. */
final class MisspeltTitles {
    /** In shorter words, one letter makes another word. */
    private static final int SHORTEST = 8;

    /** From here on, characters are words rather than letters. */
    private static final char FIRST_WITHOUT_LETTERS = '\u2E80';

    private record Title(String text, SectionKind kind) {}

    private final List<Words> languages;
    /** By their first letter, which is seldom wrong; taken apart when a title that begins so is asked about. */
    private final Map<Character, List<Title>> titles = new ConcurrentHashMap<>();

    /** @param languages those whose titles count first stand first */
    MisspeltTitles(List<Words> languages) {
        this.languages = languages;
    }

    private List<Title> beginning(char first) {
        Map<String, SectionKind> kinds = new LinkedHashMap<>();
        for (Words words : languages) {
            for (SectionKind kind : SectionKind.values()) {
                for (String title : words.sections(kind)) {
                    char begin = title.charAt(0);
                    if (title.length() >= SHORTEST && (Fold.fold(begin) == first || !Character.isLetter(begin))) {
                        kinds.putIfAbsent(TitleText.core(title), kind);
                    }
                }
            }
        }
        List<Title> found = new ArrayList<>();
        kinds.forEach((text, kind) -> {
            if (text.length() >= SHORTEST && text.charAt(0) == first) {
                found.add(new Title(text, kind));
            }
        });
        return found;
    }

    /** The kind of the first title that differs in one place. */
    Optional<SectionKind> closest(String folded) {
        if (folded.length() < SHORTEST || folded.charAt(0) >= FIRST_WITHOUT_LETTERS) {
            return Optional.empty();
        }
        for (Title title : titles.computeIfAbsent(folded.charAt(0), this::beginning)) {
            if (Math.abs(title.text().length() - folded.length()) <= 1 && differsOnce(folded, title.text())) {
                return Optional.of(title.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean differsOnce(String a, String b) {
        int front = 0;
        int least = Math.min(a.length(), b.length());
        while (front < least && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < least - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int left = a.length() - front - back;
        int right = b.length() - front - back;
        boolean swapped = left == 2
                && right == 2
                && a.charAt(front) == b.charAt(front + 1)
                && a.charAt(front + 1) == b.charAt(front);
        return Math.max(left, right) == 1 || swapped;
    }
}
