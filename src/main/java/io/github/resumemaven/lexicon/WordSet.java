package io.github.resumemaven.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
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
    /** Lengths of endings and of beginnings, so that only parts of those lengths are looked up. */
    private final BitSet endingLengths = new BitSet();

    private final BitSet beginningLengths = new BitSet();
    /** What phrases and unspaced words begin with. */
    private final BitSet firsts = new BitSet();
    /** One text is asked about again and again, for one fact after the other. */
    private volatile Found latest = new Found("", List.of());

    private record Found(String text, List<Hit> hits) {}

    public WordSet(Collection<String> entries) {
        for (String entry : entries) {
            String word = Fold.fold(entry.replace("*", ""));
            if (entry.startsWith("*")) {
                endings.add(word);
                endingLengths.set(word.length());
            }
            if (entry.endsWith("*")) {
                beginnings.add(word);
                beginningLengths.set(word.length());
            }
            if (Fold.unspaced(word)) {
                add(unspaced, word);
            } else if (!word.isEmpty() && !isOneWord(word)) {
                add(phrases, word);
            }
            words.add(word);
        }
    }

    private void add(Map<Character, Set<String>> byFirst, String word) {
        firsts.set(word.charAt(0));
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
        Found found = latest;
        if (!found.text().equals(folded)) {
            found = new Found(folded, Collections.unmodifiableList(find(folded)));
            latest = found;
        }
        return found.hits();
    }

    private List<Hit> find(String folded) {
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
        for (int at = 0; at < folded.length() && !firsts.isEmpty(); at++) {
            if (firsts.get(folded.charAt(at))) {
                addAt(folded, at, hits);
            }
        }
        if (hits.size() > 1) {
            hits.sort((a, b) ->
                    a.end() != b.end() ? Integer.compare(a.end(), b.end()) : Integer.compare(b.start(), a.start()));
        }
        return hits;
    }

    private void addAt(String folded, int at, List<Hit> hits) {
        if (at == 0 || !isWordPart(folded.charAt(at - 1))) {
            for (String phrase : phrases.getOrDefault(folded.charAt(at), Set.of())) {
                if (folded.startsWith(phrase, at) && isFree(folded, phrase, at + phrase.length())) {
                    hits.add(new Hit(at, at + phrase.length()));
                }
            }
        }
        for (String word : unspaced.getOrDefault(folded.charAt(at), Set.of())) {
            if (folded.startsWith(word, at)) {
                hits.add(new Hit(at, at + word.length()));
            }
        }
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
                && (last < end && words.contains(folded.substring(start, last))
                        || affixed(folded.substring(start, last)))) {
            hits.add(new Hit(start, last));
        } else {
            int elided = word.indexOf('\'');
            if (elided > 0 && elided <= LONGEST_ELISION && start + elided + 1 < last) {
                addWord(folded, start + elided + 1, end, hits);
            }
        }
    }

    private boolean affixed(String word) {
        int length = word.length();
        for (int i = endingLengths.nextSetBit(1); i > 0 && i <= length; i = endingLengths.nextSetBit(i + 1)) {
            if (endings.contains(word.substring(length - i))) {
                return true;
            }
        }
        for (int i = beginningLengths.nextSetBit(1); i > 0 && i <= length; i = beginningLengths.nextSetBit(i + 1)) {
            if (beginnings.contains(word.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word goes on behind a phrase. */
    private static boolean isFree(String folded, String phrase, int end) {
        return end == folded.length()
                || !isWordPart(folded.charAt(end))
                || !isWordPart(phrase.charAt(phrase.length() - 1));
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
