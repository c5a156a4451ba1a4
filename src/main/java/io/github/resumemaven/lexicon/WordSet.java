package io.github.resumemaven.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** A power of two. */
    private static final int LATEST = 64;

    /** Texts this long are prose, which is asked about once. */
    private static final int LONGEST_KEPT = 200;

    private final Set<String> words = new HashSet<>();
    private final Affixes endings = new Affixes();
    private final Affixes beginnings = new Affixes();
    /** Words found wherever they stand, by their first two characters; those of one by that. */
    private final IntMap<List<String>> unspaced = new IntMap<>();
    /** Phrases by their first word; no other phrase can begin at that word of a text. */
    private final Map<String, List<String>> phrases = new HashMap<>();
    /** Phrases that begin with no word, such as a bracket, by their first character. */
    private final IntMap<List<String>> signs = new IntMap<>();
    /** What unspaced words and those phrases begin with. */
    private final BitSet firsts = new BitSet();
    /**
     * A text is asked about again and again, for one fact after the other, by one pass after the other. So the last ones are
     * kept, each at the place that its hash names. Threads may overwrite each other's: what they find is the same.
     */
    private final Found[] latest = new Found[LATEST];

    private record Found(String text, List<Hit> hits) {}

    public WordSet(Collection<String> entries) {
        for (String entry : entries) {
            String word = Fold.fold(entry.replace("*", ""));
            if (entry.startsWith("*")) {
                endings.addEnding(word);
            }
            if (entry.endsWith("*")) {
                beginnings.addBeginning(word);
            }
            if (Fold.unspaced(word)) {
                firsts.set(word.charAt(0));
                addOnce(unspaced, key(word), word);
            } else if (!word.isEmpty() && wordEnd(word, 0) < word.length()) {
                addPhrase(word);
            }
            words.add(word);
        }
    }

    private void addPhrase(String phrase) {
        int end = wordEnd(phrase, 0);
        if (end == 0) {
            firsts.set(phrase.charAt(0));
            addOnce(signs, phrase.charAt(0), phrase);
        } else {
            addOnce(phrases.computeIfAbsent(phrase.substring(0, end), first -> new ArrayList<>()), phrase);
        }
    }

    private static int key(String word) {
        return Affixes.key(word.charAt(0), word.length() == 1 ? 0 : word.charAt(1));
    }

    private static void addOnce(IntMap<List<String>> all, int key, String word) {
        addOnce(all.computeIfAbsent(key, ArrayList::new), word);
    }

    private static void addOnce(List<String> all, String word) {
        if (!all.contains(word)) {
            all.add(word);
        }
    }

    /** Where the word ends that begins at a place; the place itself if none does. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
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
        return words.contains(text)
                || !text.isEmpty()
                        && hasAffixes()
                        && wordEnd(text, 0) == text.length()
                        && affixed(text, 0, text.length());
    }

    public boolean in(String folded) {
        return !all(folded).isEmpty();
    }

    /** Whether one of the words begins within the first characters of a text, at this offset at the latest. */
    public boolean begins(String folded, int latest) {
        for (Hit hit : all(folded)) {
            if (hit.start() <= latest) {
                return true;
            }
        }
        return false;
    }

    /** The last of the words in the text: in most languages, or next to a comma, the one that says what it is. */
    public Optional<Hit> last(String folded) {
        List<Hit> hits = all(folded);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
    }

    /** All hits, sorted by their end. */
    public List<Hit> all(String folded) {
        if (folded.length() > LONGEST_KEPT) {
            return List.copyOf(find(folded));
        }
        int place = place(folded.hashCode());
        Found found = latest[place];
        if (found == null || !found.text().equals(folded)) {
            found = new Found(folded, List.copyOf(find(folded)));
            latest[place] = found;
        }
        return found.hits();
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & LATEST - 1;
    }

    private List<Hit> find(String folded) {
        List<Hit> hits = new ArrayList<>(4);
        int i = 0;
        while (i < folded.length()) {
            int end = wordEnd(folded, i);
            if (end > i) {
                addWord(folded, i, end, hits);
                i = end;
            }
            // Behind a word, and where none begins, stands a character of another sort.
            if (i < folded.length()) {
                if (firsts.get(folded.charAt(i))) {
                    addAt(folded, i, hits);
                }
                i++;
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
            addPhrases(signs.get(folded.charAt(at)), folded, at, hits);
        }
        char second = at + 1 < folded.length() ? folded.charAt(at + 1) : 0;
        addUnspaced(unspaced.get(Affixes.key(folded.charAt(at), 0)), folded, at, hits);
        if (second != 0) {
            addUnspaced(unspaced.get(Affixes.key(folded.charAt(at), second)), folded, at, hits);
        }
    }

    private static void addUnspaced(List<String> words, String folded, int at, List<Hit> hits) {
        for (int i = 0; words != null && i < words.size(); i++) {
            String word = words.get(i);
            if (folded.startsWith(word, at)) {
                hits.add(new Hit(at, at + word.length()));
            }
        }
    }

    private static void addPhrases(List<String> phrases, String folded, int at, List<Hit> hits) {
        for (int i = 0; phrases != null && i < phrases.size(); i++) {
            String phrase = phrases.get(i);
            if (folded.startsWith(phrase, at) && isFree(folded, phrase, at + phrase.length())) {
                hits.add(new Hit(at, at + phrase.length()));
            }
        }
    }

    private void addWord(String folded, int start, int end, List<Hit> hits) {
        String word = folded.substring(start, end);
        if (!phrases.isEmpty()) {
            addPhrases(phrases.get(word), folded, start, hits);
        }
        addOneWord(folded, word, start, end, hits);
    }

    private void addOneWord(String folded, String word, int start, int end, List<Hit> hits) {
        int last = end;
        while (last > start && (folded.charAt(last - 1) == '.' || folded.charAt(last - 1) == '\'')) {
            last--;
        }
        if (words.contains(word)) {
            hits.add(new Hit(start, end));
        } else if (last > start
                && (last < end && words.contains(folded.substring(start, last)) || affixed(folded, start, last))) {
            hits.add(new Hit(start, last));
        } else {
            int elided = word.indexOf('\'');
            if (elided > 0 && elided <= LONGEST_ELISION && start + elided + 1 < last) {
                addOneWord(folded, word.substring(elided + 1), start + elided + 1, end, hits);
            }
        }
    }

    private boolean hasAffixes() {
        return !endings.isEmpty() || !beginnings.isEmpty();
    }

    private boolean affixed(String text, int from, int to) {
        return endings.isEnd(text, from, to) || beginnings.isBeginning(text, from, to);
    }

    /** Whether no word goes on behind a phrase. */
    private static boolean isFree(String folded, String phrase, int end) {
        return end == folded.length()
                || !isWordPart(folded.charAt(end))
                || !isWordPart(phrase.charAt(phrase.length() - 1));
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z'
                    || c >= '0' && c <= '9'
                    || c >= 'A' && c <= 'Z'
                    || c == '.'
                    || c == '\''
                    || c == '-';
        }
        // Han, of which there is much, needs no table.
        return (c < '\u4E00' || c > '\u9FFF') && (Fold.spaced(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
