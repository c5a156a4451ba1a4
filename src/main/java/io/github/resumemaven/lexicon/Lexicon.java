package io.github.resumemaven.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of every language that résumés are read and written in. Load it once and pass it on. */
public final class Lexicon {
    private static final List<String> TAGS = List.of("en", "zh-Hans");

    private final List<Words> languages;

    private Lexicon(List<Words> languages) {
        this.languages = languages;
    }

    public static Lexicon load() {
        return new Lexicon(TAGS.stream().map(Words::load).toList());
    }

    /** All languages; English first. */
    public List<Words> languages() {
        return languages;
    }

    /**
     * The words of a language: those of the same tag, else of the same language in another script or region, else
     * English.
     */
    public Words of(Locale language) {
        return Stream.<java.util.function.Predicate<Words>>of(
                        words -> words.language().equals(language),
                        words -> words.language().getLanguage().equals(language.getLanguage()))
                .flatMap(fits -> languages.stream().filter(fits))
                .findFirst()
                .orElse(languages.get(0));
    }
}
