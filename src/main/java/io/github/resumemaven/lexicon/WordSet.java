package io.github.resumemaven.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** Spreads hashes over the places. */
    private static final int SPREAD = 0x9E3779B9;

    /** Texts this long are prose, which is asked about once. */
    private static final int LONGEST_KEPT = 200;

    /** Hashes of what is looked up, each at the place that it names or behind that; most places are free. */
    private final long[] hashes;
    /** What is at each place: of the constants of {@link HashedWords}; 0 where it is free. */
    private final byte[] marks;

    private final int shift;
    private final int longest;
    /** All marks that there are. */
    private final int sorts;
    /**
     * A text is asked about again and again, for one fact after the other, by one pass after the other. So the last ones are
     * kept, each at the place that its hash names. Threads may overwrite each other's: what they find is the same.
     */
    private final Found[] latest = new Found[LATEST];

    private record Found(String text, List<Hit> hits) {}

    /** @param entries words; with {@code *} where more letters may stand */
    public WordSet(Collection<String> entries) {
        this(List.of(HashedWords.of(entries)), List.of());
    }

    /** @param foreign lists of which only longer words count */
    WordSet(List<HashedWords> near, List<HashedWords> foreign) {
        int size = 0;
        int most = 0;
        for (List<HashedWords> lists : List.of(near, foreign)) {
            for (HashedWords list : lists) {
                size += list.hashes().length;
                most = Math.max(most, list.longest());
            }
        }
        int places = Integer.highestOneBit(Math.max(size, 1)) << 2;
        this.hashes = new long[places];
        this.marks = new byte[places];
        this.shift = Integer.numberOfLeadingZeros(places - 1);
        this.longest = most;
        int all = 0;
        for (HashedWords list : near) {
            all |= addAll(list, 0);
        }
        for (HashedWords list : foreign) {
            all |= addAll(list, HashedWords.SHORT);
        }
        this.sorts = all;
    }

    /** Adds what has none of some marks; which marks there were. */
    private int addAll(HashedWords list, int without) {
        int all = 0;
        for (int i = 0; i < list.hashes().length; i++) {
            int mark = list.marks()[i];
            if ((mark & without) == 0) {
                int place = place(list.hashes()[i]);
                hashes[place] = list.hashes()[i];
                marks[place] |= (byte) mark;
                all |= mark;
            }
        }
        return all;
    }

    /** Where a hash is, or would be. */
    private int place(long hash) {
        int last = marks.length - 1;
        int at = (int) (hash ^ hash >>> Integer.SIZE) * SPREAD >>> shift;
        while (marks[at] != 0 && hashes[at] != hash) {
            at = at + 1 & last;
        }
        return at;
    }

    private boolean has(long hash, int mark) {
        return (marks[place(hash)] & mark) != 0;
    }

    /** Where the word ends that begins at a place; the place itself if none does. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The words of some languages under some keys. */
    public static WordSet of(Collection<Words> languages, String... keys) {
        List<HashedWords> lists = new ArrayList<>();
        for (Words language : languages) {
            for (String key : keys) {
                lists.add(language.hashed(key));
            }
        }
        return new WordSet(lists, List.of());
    }

    /** The words of some languages, and the longer ones of all others: people work and study abroad. */
    public static WordSet anywhere(Collection<Words> languages, Collection<Words> near, String key) {
        List<HashedWords> whole = new ArrayList<>();
        List<HashedWords> foreign = new ArrayList<>();
        for (Words language : languages) {
            (near.contains(language) ? whole : foreign).add(language.hashed(key));
        }
        return new WordSet(whole, foreign);
    }

    /** Countries and large cities. */
    public static WordSet places(Lexicon lexicon) {
        return new WordSet(List.of(lexicon.hashedPlaces()), List.of());
    }

    /** Whether the text is one of the words and nothing else. */
    public boolean is(String folded) {
        String text = folded.strip();
        return text.length() <= longest && has(WordHash.of(text), HashedWords.WHOLE)
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
            int end = i;
            long hash = WordHash.EMPTY;
            while (end < folded.length() && isWordPart(folded.charAt(end))) {
                hash = WordHash.add(hash, folded.charAt(end++));
            }
            if (end > i) {
                addPhrases(folded, i, end, hash, hits);
                addWord(folded, i, end, hash, hits);
                i = end;
            }
            // Behind a word, and where none begins, stands a character of another sort.
            if (i < folded.length()) {
                addAt(folded, i, hits);
                i++;
            }
        }
        if (hits.size() > 1) {
            hits.sort((a, b) ->
                    a.end() != b.end() ? Integer.compare(a.end(), b.end()) : Integer.compare(b.start(), a.start()));
        }
        return hits;
    }

    /** Adds what begins at a place with a character that is part of no word of a script with spaces. */
    private void addAt(String folded, int at, List<Hit> hits) {
        boolean sign = at == 0 || !isWordPart(folded.charAt(at - 1));
        int last = Math.min(folded.length(), at + longest);
        long hash = WordHash.EMPTY;
        int mark = HashedWords.LONGER;
        for (int end = at + 1; end <= last && goesOn(mark, end - 1 - at); end++) {
            hash = WordHash.add(hash, folded.charAt(end - 1));
            mark = marks[place(hash)];
            if ((mark & HashedWords.ANYWHERE) != 0 || sign && (mark & HashedWords.SIGN) != 0 && isFree(folded, end)) {
                hits.add(new Hit(at, end));
            }
        }
    }

    /** Whether something may be longer than its first characters, of which so many have been looked up. */
    private static boolean goesOn(int mark, int length) {
        return length > HashedWords.LONGEST_LEAD || (mark & HashedWords.LONGER) != 0;
    }

    private void addPhrases(String folded, int start, int wordEnd, long word, List<Hit> hits) {
        if ((sorts & HashedWords.PHRASE) == 0 || !has(word, HashedWords.FIRST)) {
            return;
        }
        int last = Math.min(folded.length(), start + longest);
        long hash = word;
        for (int end = wordEnd + 1; end <= last; end++) {
            hash = WordHash.add(hash, folded.charAt(end - 1));
            if (has(hash, HashedWords.PHRASE) && isFree(folded, end)) {
                hits.add(new Hit(start, end));
            }
        }
    }

    private void addWord(String folded, int start, int end, long hash, List<Hit> hits) {
        int last = end;
        while (last > start && (folded.charAt(last - 1) == '.' || folded.charAt(last - 1) == '\'')) {
            last--;
        }
        if (has(hash, HashedWords.WHOLE)) {
            hits.add(new Hit(start, end));
        } else if (last > start
                && (last < end && has(WordHash.of(folded, start, last), HashedWords.WHOLE)
                        || affixed(folded, start, last))) {
            hits.add(new Hit(start, last));
        } else {
            int inner = behindElision(folded, start, last);
            if (inner > start) {
                addWord(folded, inner, end, WordHash.of(folded, inner, end), hits);
            }
        }
    }

    /** Where a word goes on behind an elided article or preposition; its beginning if none is elided. */
    private static int behindElision(String folded, int start, int end) {
        int last = Math.min(end - 1, start + LONGEST_ELISION + 1);
        for (int at = start + 1; at < last; at++) {
            if (folded.charAt(at) == '\'') {
                return at + 1;
            }
        }
        return start;
    }

    private boolean hasAffixes() {
        return (sorts & HashedWords.AFFIX) != 0;
    }

    /** Whether the word from {@code from} to {@code to} begins or ends with an affix, or is one. */
    private boolean affixed(String text, int from, int to) {
        return hasAffixes() && (ends(text, from, to) || begins(text, from, to));
    }

    private boolean ends(String text, int from, int to) {
        long hash = HashedWords.END;
        int mark = HashedWords.LONGER;
        int first = Math.max(from, to - longest);
        for (int start = to - 1; start >= first && goesOn(mark, to - 1 - start); start--) {
            hash = WordHash.add(hash, text.charAt(start));
            mark = marks[place(hash)];
            if ((mark & HashedWords.AFFIX) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String text, int from, int to) {
        long hash = WordHash.EMPTY;
        int mark = HashedWords.LONGER;
        int last = Math.min(to, from + longest);
        for (int end = from + 1; end <= last && goesOn(mark, end - 1 - from); end++) {
            hash = WordHash.add(hash, text.charAt(end - 1));
            mark = marks[place(hash)];
            if ((mark & HashedWords.AFFIX) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word goes on behind a phrase that ends at a place. */
    private static boolean isFree(String folded, int end) {
        return end == folded.length() || !isWordPart(folded.charAt(end)) || !isWordPart(folded.charAt(end - 1));
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
