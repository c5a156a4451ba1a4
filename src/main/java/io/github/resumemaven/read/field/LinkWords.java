package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that link a role to its employer: {@code at}, {@code bei}, {@code chez}. */
final class LinkWords {

    /**
     * A link in a text.
     *
     * @param end behind it and its space
     * @param sure whether it is used for that mostly; others need an employer behind them
     */
    record Link(int end, boolean sure) {}

    private record Word(String text, boolean sure) {}

    private final List<Word> words;

    LinkWords(Collection<Words> languages) {
        Stream<Word> sure = languages.stream()
                .flatMap(language -> language.list("link").stream())
                .map(word -> new Word(Fold.fold(word), true));
        Stream<Word> near = languages.stream()
                .flatMap(language -> language.list("link.near").stream())
                .map(word -> new Word(Fold.fold(word), false));
        this.words = Stream.of(Stream.of(new Word("@", true)), sure, near)
                .flatMap(each -> each)
                .sorted(Comparator.comparingInt((Word word) -> -word.text().length()))
                .toList();
    }

    /** The longest link behind the space that stands at a place of a folded text. */
    Optional<Link> at(String folded, int at) {
        int from = at;
        while (from < folded.length() && folded.charAt(from) == ' ') {
            from++;
        }
        for (Word word : words) {
            int end = from + word.text().length();
            if (from > at && folded.startsWith(word.text(), from) && end < folded.length()) {
                boolean elided = word.text().endsWith("'");
                if (elided || folded.charAt(end) == ' ') {
                    return Optional.of(new Link(elided ? end : spaceEnd(folded, end), word.sure()));
                }
            }
        }
        return Optional.empty();
    }

    private static int spaceEnd(String folded, int at) {
        int end = at;
        while (end < folded.length() && folded.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
