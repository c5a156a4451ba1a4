package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may stand in front of a title: {@code My projects} are projects. */
final class TitlePrefixes {
    /** Folded, by their first character. */
    private final Map<Character, List<String>> prefixes = new HashMap<>();

    /** @param languages those whose words are tried first stand first; one may stand there twice */
    TitlePrefixes(List<Words> languages) {
        for (Words words : languages) {
            for (String prefix : words.list("title.prefix")) {
                String folded = Fold.fold(prefix);
                prefixes.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                        .add(folded);
            }
        }
    }

    /** The title without its prefix; the title itself if it has none. */
    String without(String core) {
        for (String prefix : core.isEmpty() ? List.<String>of() : prefixes.getOrDefault(core.charAt(0), List.of())) {
            if (core.startsWith(prefix) && core.length() > prefix.length()) {
                String rest = core.substring(prefix.length());
                if (rest.startsWith(" ") || Fold.unspaced(prefix)) {
                    return rest.strip();
                }
            }
        }
        return core;
    }
}
