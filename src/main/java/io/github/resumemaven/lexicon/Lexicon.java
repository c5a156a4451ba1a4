package io.github.resumemaven.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The words of every language that résumés are read and written in. Load it once and pass it on. */
public final class Lexicon {
    private static final List<String> TAGS =
            List.of("en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh-Hans", "zh-Hant");

    private final List<Words> languages;
    private final List<String> places;
    private final Set<String> regions;
    private final Set<String> surnames;
    private final ReadyWords ready;
    private final Map<String, PhraseBook> phrases = new ConcurrentHashMap<>();

    private Lexicon(
            List<Words> languages, List<String> places, Set<String> regions, Set<String> surnames, ReadyWords ready) {
        this.languages = languages;
        this.places = places;
        this.regions = regions;
        this.surnames = surnames;
        this.ready = ready;
    }

    public static Lexicon load() {
        ReadyWords ready = ReadyWords.load();
        return new Lexicon(
                TAGS.stream().map(tag -> Words.load(tag, ready)).toList(),
                lines("places.txt"),
                Set.copyOf(lines("regions.txt")),
                Set.copyOf(lines("surnames.txt")),
                ready);
    }

    /**
     * The same words without some of their lists, to measure what these are worth.
     *
     * @param keys of lists, such as {@code role}; {@code places} for the places
     */
    public Lexicon without(Set<String> keys) {
        ReadyWords hashed = ReadyWords.none();
        return new Lexicon(
                languages.stream().map(words -> words.without(keys, hashed)).toList(),
                keys.contains("places") ? List.of() : places,
                keys.contains("places") ? Set.of() : regions,
                surnames,
                hashed);
    }

    /**
     * The same words without some of those of some lists, in all languages: so a text reads whose words nobody listed.
     *
     * @param keys of lists, such as {@code role}
     * @param unknown which of their words are missing
     */
    public Lexicon without(Set<String> keys, Predicate<String> unknown) {
        ReadyWords hashed = ReadyWords.none();
        return new Lexicon(
                languages.stream()
                        .map(words -> words.without(keys, unknown, hashed))
                        .toList(),
                places,
                regions,
                surnames,
                hashed);
    }

    private static List<String> lines(String resource) {
        try (var in = Lexicon.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + resource, e);
        }
    }

    /** The letters behind a town that say in which state or province it lies: {@code MA}, {@code ON}. */
    public Set<String> regions() {
        return regions;
    }

    /** Countries and large cities, each as its people and English write it. */
    public List<String> places() {
        return places;
    }

    HashedWords hashedPlaces() {
        return ready.list("places", () -> HashedWords.of(places));
    }

    /**
     * Numbers from 1 to 255 under texts that are made of the lists of all languages.
     *
     * @param name of its own
     */
    public WordIndex index(String name, Supplier<Map<String, Integer>> numbers) {
        return new WordIndex(ready.list(name, () -> WordIndex.hashed(numbers.get())));
    }

    /** What {@link ReadyWords#RESOURCE} is to hold, so that what was looked up in so far need not be hashed again. */
    public byte[] readyWords() {
        return ready.bytes();
    }

    /** The names of families in Chinese, Japanese and Korean. */
    public Set<String> surnames() {
        return surnames;
    }

    /**
     * The phrases of a language in the list of that name, read when first asked for; without any where the language has no
     * such list.
     *
     * @param list the name of a resource, without language and ending
     */
    public PhraseBook phrases(Words language, String list) {
        return phrases.computeIfAbsent(
                language.language().toLanguageTag() + "/" + list, key -> PhraseBook.load(language.language(), list));
    }

    /** All languages; English first. */
    public List<Words> languages() {
        return languages;
    }

    /**
     * The words of a language: those of the same tag, else of the same language in the script its region writes, else
     * of the same language, else English.
     */
    public Words of(Locale language) {
        Locale scripted = withScript(language);
        return Stream.<Predicate<Words>>of(
                        words -> words.language().equals(language),
                        words -> words.language().equals(scripted),
                        words -> words.language().getLanguage().equals(language.getLanguage()))
                .flatMap(fits -> languages.stream().filter(fits))
                .findFirst()
                .orElse(languages.get(0));
    }

    private static Locale withScript(Locale language) {
        boolean traditional =
                language.getScript().equals("Hant") || List.of("TW", "HK", "MO").contains(language.getCountry());
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setScript(language.getLanguage().equals("zh") ? traditional ? "Hant" : "Hans" : "")
                .build();
    }
}
