package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** By their first letter, the longest first. */
    private final Map<Character, List<Word>> words;
    /** By their first letter, the longest first. */
    private final Map<Character, List<String>> begins;

    private final Map<Character, List<String>> roles;

    LinkWords(Collection<Words> languages) {
        this.words = Stream.of(
                        Stream.of(new Word("@", Sort.EMPLOYER)),
                        words(languages, "link.employer", Sort.EMPLOYER),
                        words(languages, "link", Sort.SURE),
                        words(languages, "link.near", Sort.NEAR))
                .flatMap(each -> each)
                .sorted(Comparator.comparingInt((Word word) -> -word.text().length()))
                .collect(Collectors.groupingBy(word -> word.text().charAt(0)));
        this.begins = longestFirst(languages, "link.begin");
        this.roles = longestFirst(languages, "link.as");
    }

    private static Map<Character, List<String>> longestFirst(Collection<Words> languages, String key) {
        return languages.stream()
                .flatMap(language -> language.list(key).stream())
                .map(Fold::fold)
                .distinct()
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    /** Where a phrase ends that stands in front of an employer, as {@code worked at}; -1 if none begins at a place. */
    int beginEnd(String folded, int at) {
        return end(begins, folded, at);
    }

    /** Where a phrase ends that stands in front of a role, as {@code as a}; -1 if none begins at a place. */
    int asEnd(String folded, int at) {
        return end(roles, folded, at);
    }

    /** Whether such a phrase stands right in front of a place. */
    boolean begins(String folded, int at) {
        String before = folded.substring(0, at).strip();
        return begins.values().stream().flatMap(List::stream).anyMatch(before::endsWith);
    }

    private static int end(Map<Character, List<String>> phrases, String folded, int at) {
        char first = folded.charAt(at);
        if (Fold.spaced(first) && at > 0 && Fold.spaced(folded.charAt(at - 1))) {
            return -1;
        }
        List<String> known = phrases.get(first);
        for (int i = 0; known != null && i < known.size(); i++) {
            String phrase = known.get(i);
            if (folded.startsWith(phrase, at)) {
                int end = at + phrase.length();
                boolean word = Fold.unspaced(phrase)
                        || phrase.endsWith("'")
                        || end < folded.length() && folded.charAt(end) == ' ';
                if (word) {
                    return spaceEnd(folded, end);
                }
            }
        }
        return -1;
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
        List<Word> known = from > at && from < folded.length() ? words.get(folded.charAt(from)) : null;
        for (int i = 0; known != null && i < known.size(); i++) {
            Word word = known.get(i);
            int end = from + word.text().length();
            if (end < folded.length() && folded.startsWith(word.text(), from)) {
                boolean elided = word.text().endsWith("'");
                if (elided || folded.charAt(end) == ' ') {
                    return Optional.of(new Link(elided ? end : spaceEnd(folded, end), word.sort()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text is one of them and nothing else. */
    boolean is(String folded) {
        String text = folded.strip();
        List<Word> known = text.isEmpty() ? null : words.get(text.charAt(0));
        return known != null && known.stream().anyMatch(word -> word.text().equals(text));
    }

    private static int spaceEnd(String folded, int at) {
        int end = at;
        while (end < folded.length() && folded.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
