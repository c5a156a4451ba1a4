package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.WordIndex;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The titles of one language, or of all, as {@link TitleText} compares them. */
final class TitleIndex {
    private static final String NAME = "titles";
    private static final SectionKind[] KINDS = SectionKind.values();
    /** In what a title is: it is one of the whole document. The other bits: its kind's ordinal and one; 0 for none. */
    private static final int DOCUMENT = 0x80;

    private final WordIndex titles;

    private TitleIndex(WordIndex titles) {
        this.titles = titles;
    }

    /** The titles of every language; where they differ, that of the first counts. */
    static TitleIndex of(Lexicon lexicon) {
        return new TitleIndex(lexicon.index(NAME, () -> numbers(lexicon.languages())));
    }

    static TitleIndex of(Words language) {
        return new TitleIndex(language.index(NAME, () -> numbers(List.of(language))));
    }

    private static Map<String, Integer> numbers(List<Words> languages) {
        KnownTitles known = KnownTitles.of(languages);
        Map<String, Integer> numbers = new HashMap<>();
        known.kinds().forEach((title, kind) -> numbers.put(title, kind.ordinal() + 1));
        known.documents().forEach(title -> numbers.merge(title, DOCUMENT, (kind, document) -> kind | document));
        return numbers;
    }

    /** @param core a title as {@link TitleText} compares it */
    Optional<SectionKind> kind(String core) {
        int kind = titles.get(core) & ~DOCUMENT;
        return kind == 0 ? Optional.empty() : Optional.of(KINDS[kind - 1]);
    }

    /** Whether that is what people call the whole document, such as {@code resume}. */
    boolean isDocument(String core) {
        return (titles.get(core) & DOCUMENT) != 0;
    }
}
