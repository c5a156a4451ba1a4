package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code Hi, I'm …} with the name for the dots, whatever stands between the words. */
final class Greeting {
    private final String[] words;
    private final String behind;
    /** Made when a line may be such a greeting: most never are. */
    private volatile Pattern pattern;

    Greeting(String greeting) {
        String[] parts = Fold.fold(greeting).split("…", -1);
        this.words = parts[0].split("[\\s,、]+");
        this.behind = parts[1];
    }

    /** Whether nothing stands in front of the name, which then must have the form of one. */
    boolean bare() {
        return words.length == 1 && words[0].isEmpty();
    }

    /** The match of a folded line that greets so; the name is its first group. */
    Optional<Matcher> in(String folded) {
        if (!folded.contains(behind)) {
            return Optional.empty();
        }
        for (String word : words) {
            if (!folded.contains(word)) {
                return Optional.empty();
            }
        }
        Pattern known = pattern;
        if (known == null) {
            pattern = known = pattern();
        }
        return Optional.of(known.matcher(folded)).filter(Matcher::matches);
    }

    private Pattern pattern() {
        String before = Stream.of(words).map(Pattern::quote).collect(Collectors.joining("[\\s,、!！]*"));
        return Pattern.compile("^\\P{L}*" + before + "[\\s,、!！]*(\\p{L}[\\p{L} .'-]{1,39}?)" + Pattern.quote(behind)
                + "(?=[^\\p{L}\\p{N} .'-]|\\.?\\s*$|\\.\\s|\\s+\\P{L}).*");
    }
}
