package io.github.resumemaven.lint.rule.tech;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.DidYouMean;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Names;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds long names with a letter too many, missing, swapped or wrong: {@code promethus}. Only where no word that exists is as
 * near; those are in the resource {@code near-words.txt}, made from word lists of nine languages and from names of software.
 */
final class Slips {
    /** In shorter names, one letter makes another word too often. */
    private static final int SHORTEST = 7;

    /** If both are as long, two letters may be wrong. */
    private static final int LONG = 9;

    /**
     * @param lower the name in small letters
     * @param letters which letters it has, a bit for each
     */
    private record Candidate(TechName name, String lower, int letters) {}

    private final Map<Character, List<Candidate>> byFirst = new HashMap<>();
    private final TechNames known;

    private Slips(TechNames known) {
        this.known = known;
        for (TechName name : known.all()) {
            String lower = name.name().toLowerCase(Locale.ROOT);
            if (lower.length() >= SHORTEST && lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                byFirst.computeIfAbsent(lower.charAt(0), first -> new ArrayList<>())
                        .add(new Candidate(name, lower, letters(lower)));
            }
        }
    }

    void check(TextRun run, List<TechWord> words, Names names, Report report) {
        int next = 0;
        int i = 0;
        while (i < run.length()) {
            if (next < words.size() && words.get(next).from() <= i) {
                i = Math.max(i, words.get(next++).to());
                continue;
            }
            if (!Characters.isAsciiLetter(run.at(i))) {
                i++;
                continue;
            }
            int end = TechWord.wordEnd(run, i);
            if (end - i >= SHORTEST - 1 && isWord(run, i, end)) {
                check(run, i, end, names, report);
            }
            i = end;
        }
    }

    /** A word of letters that stands alone, not part of an id, an address or a compound. */
    private static boolean isWord(TextRun run, int from, int to) {
        if ("-_.@#$=\\~'/".indexOf(run.at(from - 1)) >= 0
                || "-_@=".indexOf(run.at(to)) >= 0
                || run.at(to) == '.' && Characters.isWordPart(run.at(to + 1))
                || run.shield().covers(from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Characters.isAsciiLetter(run.at(i))) {
                return false;
            }
        }
        return true;
    }

    private void check(TextRun run, int from, int to, Names names, Report report) {
        List<Candidate> candidates = byFirst.get(Character.toLowerCase(run.at(from)));
        if (candidates == null) {
            return;
        }
        String word = run.text().substring(from, to).toLowerCase(Locale.ROOT);
        int letters = letters(word);
        for (Candidate candidate : candidates) {
            TechName name = candidate.name;
            String right = candidate.lower;
            int allowed = Math.min(right.length(), word.length()) >= LONG ? 2 : 1;
            if (Math.abs(right.length() - word.length()) <= allowed
                    && Integer.bitCount(letters ^ candidate.letters) <= 2 * allowed
                    && !isForm(word, right)
                    && DidYouMean.distance(word, right) <= allowed
                    && known.of(word) == null
                    && !Near.WORDS.contains(word)) {
                Span span = run.span(from, to);
                if (!names.cover(span)) {
                    Report.Draft draft = report.at(
                                    span, "there is no " + run.text().substring(from, to))
                            .help("write " + name.name());
                    if (run.isPlain(from, to)) {
                        draft.fix(Fix.unsafe("write " + name.name(), new Edit(span, name.name())));
                    }
                }
                return;
            }
        }
    }

    /** A letter wrong changes at most two of them, which is quicker to see than a distance. */
    private static int letters(String lower) {
        return lower.chars().reduce(0, (letters, c) -> letters | 1 << c - 'a');
    }

    /** A plural, a genitive or a word made from the name. */
    private static boolean isForm(String word, String name) {
        return word.startsWith(name) || name.startsWith(word);
    }

    static Slips known() {
        return Known.SLIPS;
    }

    private static final class Known {
        static final Slips SLIPS = new Slips(TechNames.known());
    }

    /** Read with the first word that looks like a slip. */
    private static final class Near {
        static final Set<String> WORDS = new HashSet<>(TechNames.lines("near-words.txt"));
    }
}
