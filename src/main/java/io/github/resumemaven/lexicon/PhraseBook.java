package io.github.resumemaven.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A list of phrases of one language, to be found in text in one pass. Its resource {@code phrases/<language>/<name>.txt} has
 * a phrase per line, sorted:
 *
 * <ul>
 *   <li>{@code phrase} or {@code phrase = replacement};
 *   <li>{@code user[login] = logon}: the brackets mark what is meant, the rest must stand beside it;
 *   <li>{@code !phrase}: nothing is found where this stands;
 *   <li>{@code # remark}.
 * </ul>
 *
 * Case, width and accents do not matter, except to phrases in capitals only. A letter of a script with spaces at the
 * beginning or end of a phrase must begin or end a word.
 */
public final class PhraseBook {
    /** A book without phrases. */
    private static final PhraseBook EMPTY = new PhraseBook(List.of());

    /**
     * @param text what is looked for, with what must stand beside it
     * @param from where in it begins what is meant
     * @param to where that ends
     * @param replacement what should stand instead; empty if the list says nothing
     */
    private record Phrase(String text, int from, int to, String replacement, boolean exact, boolean exception) {}

    /**
     * @param start where in the text
     * @param end where it ends
     * @param replacement what should stand there instead; empty if the list says nothing
     */
    public record Hit(int start, int end, String replacement) {}

    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();

    private PhraseBook(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Phrase phrase = phrase(line.strip());
                byFirst.computeIfAbsent(phrase.text.charAt(0), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
        byFirst.values().forEach(phrases -> phrases.sort((a, b) -> Integer.compare(b.text.length(), a.text.length())));
    }

    private static Phrase phrase(String line) {
        boolean exception = line.startsWith("!");
        int equals = line.indexOf(" = ");
        String text = line.substring(exception ? 1 : 0, equals < 0 ? line.length() : equals);
        boolean exact = !text.equals(text.toLowerCase(Locale.ROOT)) && text.equals(text.toUpperCase(Locale.ROOT));
        int open = text.indexOf('[');
        int close = text.indexOf(']') - 1;
        if (open >= 0) {
            text = text.replace("[", "").replace("]", "");
        }
        return new Phrase(
                exact ? text : Fold.fold(text),
                Math.max(open, 0),
                open < 0 ? text.length() : close,
                equals < 0 ? "" : line.substring(equals + 3),
                exact,
                exception);
    }

    static PhraseBook of(List<String> lines) {
        return new PhraseBook(lines);
    }

    /** The book of that name for the language: that of its tag, else that of the language alone, else none. */
    static PhraseBook load(Locale language, String name) {
        for (String tag : List.of(language.toLanguageTag(), language.getLanguage())) {
            String resource = "phrases/" + tag + "/" + name + ".txt";
            try (var in = PhraseBook.class.getResourceAsStream(resource)) {
                if (in != null) {
                    return new PhraseBook(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("lexicon " + resource, e);
            }
        }
        return EMPTY;
    }

    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** Where phrases stand, the longest at each place, in order, none overlapping another. */
    public List<Hit> find(String text) {
        return byFirst.isEmpty() ? List.of() : find(text, Fold.fold(text));
    }

    /** @param folded the text as {@link Fold} folds it, for those who look for more than one list */
    public List<Hit> find(String text, String folded) {
        if (byFirst.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            // No phrase begins within a word.
            boolean within = i > 0 && isWordPart(folded.charAt(i)) && isWordPart(folded.charAt(i - 1));
            Phrase found = within ? null : longestAt(text, folded, i);
            if (found == null) {
                i++;
            } else {
                if (!found.exception) {
                    hits.add(new Hit(i + found.from, i + found.to, found.replacement));
                }
                i += found.exception ? found.text.length() : found.to;
            }
        }
        return hits;
    }

    /** Whether the text begins with a phrase, and where that ends; -1 if it does not. */
    public int lookingAt(String text) {
        Phrase found = text.isEmpty() ? null : longestAt(text, Fold.fold(text), 0);
        return found == null || found.exception ? -1 : found.to;
    }

    private Phrase longestAt(String text, String folded, int i) {
        Phrase found = firstOf(byFirst.get(folded.charAt(i)), text, folded, i);
        if (text.charAt(i) == folded.charAt(i)) {
            return found;
        }
        Phrase exact = firstOf(byFirst.get(text.charAt(i)), text, folded, i);
        return found == null || exact != null && exact.text.length() > found.text.length() ? exact : found;
    }

    private static Phrase firstOf(List<Phrase> phrases, String text, String folded, int i) {
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            if ((phrase.exact ? text : folded).startsWith(phrase.text, i)
                    && isFree(folded, i, i + phrase.text.length())) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isFree(String text, int from, int to) {
        return (from == 0 || !isWordPart(text.charAt(from)) || !isWordPart(text.charAt(from - 1)))
                && (to == text.length() || !isWordPart(text.charAt(to - 1)) || !isWordPart(text.charAt(to)));
    }

    private static boolean isWordPart(char c) {
        return Fold.spaced(c) || c >= '0' && c <= '9' || c == '_';
    }
}
