package io.github.resumemaven.link;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises a page that answers 200 and says that there is no such page. Looks at title and main headings only, and
 * there at whole pieces: an article about missing pages is not one.
 */
public final class NotFoundPhrases {
    public static final NotFoundPhrases NONE = new NotFoundPhrases(Set.of());

    /** What parts a title: "Page not found | Example", "404 - Page not found · Example". */
    private static final Pattern SEPARATORS = Pattern.compile(
            "\\s+[-–—|·•:»›/]+\\s+|[|·•»›｜・_。！!?？:：…]+|\\s*[-–—]{1,2}\\s*(?=\\d|error)|(?<=\\d)\\s*[-–—:,.]+\\s*");

    private static final Pattern FILLER = Pattern.compile(
            "(?<!\\d)(?:404|410)(?!\\d)|\\b(?:error|http|status|code|oops|ooops|sorry|uh oh|whoops|hmm)\\b");

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:404|410)(?!\\d)");

    private final Set<String> phrases;

    private NotFoundPhrases(Set<String> phrases) {
        this.phrases = phrases;
    }

    /**
     * These phrases, in any language.
     *
     * @param phrases such as {@code page not found}; letter case and punctuation do not matter, {@code *} in front or
     *     behind stands for any words
     */
    public static NotFoundPhrases of(Collection<String> phrases) {
        return new NotFoundPhrases(phrases.stream()
                .map(NotFoundPhrases::plain)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The title or heading that says so. */
    Optional<String> find(List<String> titleAndHeadings) {
        return titleAndHeadings.stream().filter(this::saysSo).findFirst();
    }

    private boolean saysSo(String text) {
        if (text.length() > 200) {
            return false;
        }
        String lower = plainCase(text);
        boolean number = false;
        for (String piece : SEPARATORS.split(lower)) {
            String words = plain(FILLER.matcher(piece).replaceAll(" "));
            if (words.isEmpty()) {
                number |= NUMBER.matcher(piece).find();
            } else if (phrases.stream().anyMatch(phrase -> Wildcard.matches(phrase, words))) {
                return true;
            }
        }
        // "404", "Error 404", "404 | Example": a number that stands alone, in a short title.
        return number && !phrases.isEmpty() && lower.length() <= 60;
    }

    private static String plainCase(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return plainCase(text).replaceAll("[^\\p{L}\\p{M}\\p{N}*]+", " ").strip();
    }
}
