package io.github.resumemaven.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words to be found in folded text. Words of scripts with spaces count as wholes, unless a {@code *} at their beginning or
 * end stands for more letters; those of Han, kana and Hangul wherever they stand.
 */
public final class WordSet {

    /** Where a word was found: offsets into the text. */
    public record Hit(int start, int end) {}

    /** So many letters are left of an article or preposition in front of an apostrophe: {@code dell'università}. */
    private static final int LONGEST_ELISION = 5;

    private final Set<String> words = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<Character, Set<String>> unspaced = new HashMap<>();
    private final Map<Character, Set<String>> phrases = new HashMap<>();

    public WordSet(Collection<String> entries) {
        for (String entry : entries) {
            String word = Fold.fold(entry.replace("*", ""));
            if (entry.startsWith("*")) {
                endings.add(word);
            }
            if (entry.endsWith("*")) {
                beginnings.add(word);
            }
            if (Fold.unspaced(word)) {
                add(unspaced, word);
            } else if (!word.isEmpty() && !isOneWord(word)) {
                add(phrases, word);
            }
            words.add(word);
        }
    }

    private static void add(Map<Character, Set<String>> byFirst, String word) {
        byFirst.computeIfAbsent(word.charAt(0), first -> new LinkedHashSet<>()).add(word);
    }

    private static boolean isOneWord(String word) {
        return word.chars().allMatch(c -> isWordPart((char) c));
    }

    /** The words of some languages under some keys. */
    public static WordSet of(Collection<Words> languages, String... keys) {
        List<String> entries = new ArrayList<>();
        for (Words language : languages) {
            for (String key : keys) {
                entries.addAll(language.list(key));
            }
        }
        return new WordSet(entries);
    }

    /** Whether the text is one of the words and nothing else. */
    public boolean is(String folded) {
        String text = folded.strip();
        return words.contains(text) || !text.isEmpty() && oneWord(text) && affixed(text);
    }

    private static boolean oneWord(String text) {
        return text.chars().allMatch(c -> isWordPart((char) c));
    }

    public boolean in(String folded) {
        return last(folded).isPresent();
    }

    /** The last of the words in the text: in most languages, or next to a comma, the one that says what it is. */
    public Optional<Hit> last(String folded) {
        List<Hit> hits = all(folded);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
    }

    /** All hits, sorted by their end. */
    public List<Hit> all(String folded) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            if (!isWordPart(folded.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < folded.length() && isWordPart(folded.charAt(end))) {
                end++;
            }
            addWord(folded, i, end, hits);
            i = end;
        }
        for (int at = 0; at < folded.length(); at++) {
            for (String phrase : phrases.getOrDefault(folded.charAt(at), Set.of())) {
                if (folded.startsWith(phrase, at) && isFree(folded, phrase, at)) {
                    hits.add(new Hit(at, at + phrase.length()));
                }
            }
            for (String word : unspaced.getOrDefault(folded.charAt(at), Set.of())) {
                if (folded.startsWith(word, at)) {
                    hits.add(new Hit(at, at + word.length()));
                }
            }
        }
        hits.sort((a, b) ->
                a.end() != b.end() ? Integer.compare(a.end(), b.end()) : Integer.compare(b.start(), a.start()));
        return hits;
    }

    private void addWord(String folded, int start, int end, List<Hit> hits) {
        String word = folded.substring(start, end);
        int last = end;
        while (last > start && (folded.charAt(last - 1) == '.' || folded.charAt(last - 1) == '\'')) {
            last--;
        }
        if (words.contains(word)) {
            hits.add(new Hit(start, end));
        } else if (last > start
                && (words.contains(folded.substring(start, last)) || affixed(folded.substring(start, last)))) {
            hits.add(new Hit(start, last));
        } else {
            int elided = word.indexOf('\'');
            if (elided > 0 && elided <= LONGEST_ELISION && start + elided + 1 < last) {
                addWord(folded, start + elided + 1, end, hits);
            }
        }
    }

    private boolean affixed(String word) {
        for (int cut = 0; cut < word.length(); cut++) {
            if (endings.contains(word.substring(cut)) || beginnings.contains(word.substring(0, word.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase stands alone: no word goes on in front of it or behind it. */
    private static boolean isFree(String folded, String phrase, int at) {
        int end = at + phrase.length();
        return (at == 0 || !isWordPart(folded.charAt(at - 1)))
                && (end == folded.length()
                        || !isWordPart(folded.charAt(end))
                        || !isWordPart(phrase.charAt(phrase.length() - 1)));
    }

    private static boolean isWordPart(char c) {
        return Fold.spaced(c)
                || c >= '0' && c <= '9'
                || c == '.'
                || c == '\''
                || c == '-'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
