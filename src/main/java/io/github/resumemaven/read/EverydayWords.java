package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.SectionKind;
import java.util.HashSet;
import java.util.Set;

/**
 * What tells a language, folded.
 *
 * @param stops its commonest words
 * @param months their names, but for short ones, which mean other things as well
 * @param titles of sections
 */
record EverydayWords(Set<String> stops, Set<String> months, Set<String> titles) {
    private static final int SHORTEST_MONTH = 4;

    static EverydayWords of(Words language) {
        Set<String> stops = new HashSet<>();
        language.list("stop").forEach(stop -> stops.add(Fold.fold(stop)));
        Set<String> months = new HashSet<>();
        for (int month = 1; month <= 12; month++) {
            language.month(month).stream()
                    .filter(name -> name.length() >= SHORTEST_MONTH)
                    .forEach(name -> months.add(Fold.fold(name)));
        }
        Set<String> titles = new HashSet<>();
        for (SectionKind kind : SectionKind.values()) {
            language.sections(kind).forEach(title -> titles.add(Fold.fold(title)));
        }
        return new EverydayWords(stops, months, titles);
    }
}
