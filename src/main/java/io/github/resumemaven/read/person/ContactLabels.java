package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.WordIndex;
import io.github.resumemaven.lexicon.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels in front of facts of the person, in any language; the document's own comes first. */
final class ContactLabels {
    private static final String NAME = "contact labels";
    private static final List<String> FACTS = List.of("name", "email", "phone", "url", "location", "position", "birth");

    private final WordIndex own;
    private final WordIndex all;

    ContactLabels(Lexicon lexicon, Words language) {
        this.own = language.index(NAME, () -> numbers(List.of(language)));
        this.all = lexicon.index(NAME, () -> numbers(lexicon.languages()));
    }

    private static Map<String, Integer> numbers(List<Words> languages) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Words words : languages) {
            for (String fact : FACTS) {
                words.label(fact).forEach(label -> numbers.putIfAbsent(Fold.key(label), FACTS.indexOf(fact) + 1));
            }
        }
        return numbers;
    }

    /** The fact that a text is the label of, such as {@code phone}. */
    Optional<String> fact(String label) {
        String key = Fold.key(label);
        int number = own.get(key) == 0 ? all.get(key) : own.get(key);
        return number == 0 ? Optional.empty() : Optional.of(FACTS.get(number - 1));
    }
}
