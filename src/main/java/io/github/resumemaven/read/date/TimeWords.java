package io.github.resumemaven.read.date;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.IntMap;
import io.github.resumemaven.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
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

    /** By their first two characters; those of one by that. */
    private final IntMap<List<Entry>> byBeginning = new IntMap<>();

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
    }

    private void add(List<String> words, Kind kind, int number) {
        for (String word : words) {
            String folded = Fold.fold(word);
            // "1月" is read by the numbers, with or without its year.
            if (!folded.isEmpty() && !Character.isDigit(folded.charAt(0))) {
                put(new Entry(folded, kind, number), byBeginning.computeIfAbsent(key(folded, 0), ArrayList::new));
            }
        }
    }

    /** The two characters that stand at a place; at the end, the one. */
    private static int key(String text, int at) {
        return text.charAt(at) << 16 | (at + 1 < text.length() ? text.charAt(at + 1) : 0);
    }

    /** Longer ones come first; of those as long, what came first. */
    private static void put(Entry entry, List<Entry> entries) {
        int at = 0;
        while (at < entries.size()
                && entries.get(at).word().length() >= entry.word().length()) {
            at++;
        }
        entries.add(at, entry);
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
        int key = key(folded, start);
        Optional<Entry> found = first(byBeginning.get(key), folded, start, kind);
        boolean last = start + 1 == folded.length();
        return found.isPresent() || last ? found : first(byBeginning.get(key & 0xFFFF0000), folded, start, kind);
    }

    private static Optional<Entry> first(List<Entry> entries, String folded, int start, Kind kind) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if ((kind == null || kind == entry.kind())
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
