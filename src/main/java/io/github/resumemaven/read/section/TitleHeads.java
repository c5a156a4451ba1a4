package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single words of the titles of one language, which a longer title may hold. */
final class TitleHeads {
    private static final int SHORTEST_WORD = 4;

    private final WordSet words;
    private final TitleIndex titles;

    TitleHeads(Words language) {
        this.words = language.set("title heads", () -> KnownTitles.of(List.of(language)).kinds().entrySet().stream()
                .filter(title -> title.getValue() != SectionKind.OTHER && isHead(title.getKey()))
                .map(Map.Entry::getKey)
                .toList());
        this.titles = TitleIndex.of(language);
    }

    private static boolean isHead(String folded) {
        return Fold.unspaced(folded)
                ? folded.length() >= 2
                : folded.length() >= SHORTEST_WORD && folded.chars().allMatch(Character::isLetter);
    }

    /** The kind of section that a word stands for; empty if it stands for none. */
    Optional<SectionKind> kind(String word) {
        return words.is(word) ? titles.kind(word) : Optional.empty();
    }

    /** Those in a title of a script without spaces. */
    List<WordSet.Hit> in(String core) {
        return words.all(core);
    }
}
