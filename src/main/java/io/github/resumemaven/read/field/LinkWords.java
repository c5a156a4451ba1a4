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
     * @param use how sure it is
     */
    record Link(int end, Use use) {

        boolean sure() {
            return use == Use.MOSTLY;
        }
    }

    /** How a word links. */
    enum Use {
        /** It is used for that mostly. */
        MOSTLY,
        /** It is if a name stands behind it: something with a capital letter that is no place. */
        BEFORE_NAME,
        /** It is if a school or firm stands behind it. */
        BEFORE_FIRM
    }

    private record Word(String text, Use use) {}

    private final List<Word> words;

    LinkWords(Collection<Words> languages) {
        this.words = Stream.of(
                        Stream.of(new Word("@", Use.MOSTLY)),
                        words(languages, "link", Use.MOSTLY),
                        words(languages, "link.name", Use.BEFORE_NAME),
                        words(languages, "link.near", Use.BEFORE_FIRM))
                .flatMap(each -> each)
                .sorted(Comparator.comparingInt((Word word) -> -word.text().length()))
                .toList();
    }

    private static Stream<Word> words(Collection<Words> languages, String key, Use use) {
        return languages.stream()
                .flatMap(language -> language.list(key).stream())
                .map(word -> new Word(Fold.fold(word), use));
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
                    return Optional.of(new Link(elided ? end : spaceEnd(folded, end), word.use()));
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
