package io.github.resumemaven.read.date;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words about time of some languages, to be found at a place in folded text; the longest wins. */
final class TimeWords {

    enum Kind {
        MONTH,
        SEASON,
        PRESENT,
        FROM,
        SINCE,
        TO,
        UNTIL
    }

    record Entry(String word, Kind kind, int number) {}

    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    TimeWords(List<Words> languages) {
        for (Words words : languages) {
            for (int month = 1; month <= 12; month++) {
                add(words.month(month), Kind.MONTH, month);
            }
            for (int season = 1; season <= 4; season++) {
                add(words.season(season), Kind.SEASON, season);
            }
            add(words.present(), Kind.PRESENT, 0);
            add(words.list("period.from"), Kind.FROM, 0);
            add(words.list("period.since"), Kind.SINCE, 0);
            add(words.list("period.to"), Kind.TO, 0);
            add(words.list("period.until"), Kind.UNTIL, 0);
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.word().length())));
    }

    private void add(List<String> words, Kind kind, int number) {
        for (String word : words) {
            String folded = Fold.fold(word);
            // "1月" is read by the numbers, with or without its year.
            if (!folded.isEmpty() && !Character.isDigit(folded.charAt(0))) {
                byFirst.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                        .add(new Entry(folded, kind, number));
            }
        }
    }

    /** The longest word that begins at {@code start}. */
    Optional<Entry> at(String folded, int start) {
        return at(folded, start, null);
    }

    /** @param kind which kind of word to look for; null: any */
    Optional<Entry> at(String folded, int start, Kind kind) {
        char first = folded.charAt(start);
        // No word begins within another: said here too, since most places of a text are within one.
        if (start > 0 && Fold.spaced(first) && Fold.spaced(folded.charAt(start - 1))) {
            return Optional.empty();
        }
        List<Entry> entries = byFirst.get(first);
        char second = start + 1 < folded.length() ? folded.charAt(start + 1) : 0;
        for (int i = 0; entries != null && i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if ((entry.word().length() == 1 || entry.word().charAt(1) == second)
                    && (kind == null || kind == entry.kind())
                    && folded.startsWith(entry.word(), start)
                    && bounded(folded, start, entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean bounded(String folded, int start, Entry entry) {
        String word = entry.word();
        if (!Fold.spaced(word.charAt(0))) {
            return true;
        }
        int end = start + word.length();
        boolean before = start == 0 || !Fold.spaced(folded.charAt(start - 1));
        boolean after = end == folded.length()
                || !Fold.spaced(word.charAt(word.length() - 1))
                || !Fold.spaced(folded.charAt(end));
        return before && after;
    }
}
