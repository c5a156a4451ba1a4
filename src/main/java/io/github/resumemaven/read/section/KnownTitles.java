package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.SectionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The titles of some languages, as {@link TitleText} compares them.
 *
 * @param kinds of sections, by their titles; where languages differ, that of the first
 * @param documents what people call the whole document
 */
record KnownTitles(Map<String, SectionKind> kinds, Set<String> documents) {

    static KnownTitles of(List<Words> languages) {
        Map<String, SectionKind> kinds = new HashMap<>();
        Set<String> documents = new HashSet<>();
        for (Words words : languages) {
            for (SectionKind kind : SectionKind.values()) {
                for (String title : words.sections(kind)) {
                    kinds.putIfAbsent(TitleText.core(title), kind);
                }
            }
            for (String title : words.list("document")) {
                documents.add(TitleText.core(title));
            }
        }
        return new KnownTitles(kinds, documents);
    }
}
