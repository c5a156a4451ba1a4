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
     * @param sort what its words may mean else
     */
    record Link(int end, Sort sort) {
        boolean sure() {
            return sort != Sort.NEAR;
        }

        boolean employer() {
            return sort == Sort.EMPLOYER;
        }
    }

    enum Sort {
        /** It links to nothing but an employer: {@code at}, {@code chez}. */
        EMPLOYER,
        /** It mostly does, behind a role: {@code en}. */
        SURE,
        /** It needs an employer behind it: {@code for}. */
        NEAR
    }

    private record Word(String text, Sort sort) {}

    private final List<Word> words;

    LinkWords(Collection<Words> languages) {
        this.words = Stream.of(
                        Stream.of(new Word("@", Sort.EMPLOYER)),
                        words(languages, "link.employer", Sort.EMPLOYER),
                        words(languages, "link", Sort.SURE),
                        words(languages, "link.near", Sort.NEAR))
                .flatMap(each -> each)
                .sorted(Comparator.comparingInt((Word word) -> -word.text().length()))
                .toList();
    }

    private static Stream<Word> words(Collection<Words> languages, String key, Sort sort) {
        return languages.stream()
                .flatMap(language -> language.list(key).stream())
                .map(word -> new Word(Fold.fold(word), sort));
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
                    return Optional.of(new Link(elided ? end : spaceEnd(folded, end), word.sort()));
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
