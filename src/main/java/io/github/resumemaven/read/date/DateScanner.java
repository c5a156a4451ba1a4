package io.github.resumemaven.read.date;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.read.date.TimeWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the pieces of date expressions in a text. */
final class DateScanner {
    private static final Pattern APOSTROPHE_YEAR = Pattern.compile("'(\\d{2})(?![\\d\\p{L}])");

    private final TimeWords words;
    private final NumericDates numbers;

    DateScanner(List<Words> languages, boolean monthFirst) {
        this.words = new TimeWords(languages);
        this.numbers = new NumericDates(monthFirst);
    }

    /** The pieces in text order, none overlapping. */
    List<Atom> scan(String folded) {
        List<Atom> atoms = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            if (isWithinWord(folded, i)) {
                i++;
                continue;
            }
            Optional<Atom> atom = at(folded, i);
            if (atom.isPresent()) {
                drop(atoms, atom.get().start());
                atoms.add(atom.get());
                i = Math.max(i + 1, atom.get().end());
            } else if (isDigit(folded.charAt(i))) {
                i = NumericDates.endOfNumber(folded, i);
            } else {
                i++;
            }
        }
        return atoms;
    }

    /** Whether a place is one between two letters from a to z, as most are: no date begins there. */
    private static boolean isWithinWord(String folded, int i) {
        return i > 0 && isLatin(folded.charAt(i)) && isLatin(folded.charAt(i - 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A month may take in the year or the day before it, which were read already. */
    private static void drop(List<Atom> atoms, int start) {
        while (!atoms.isEmpty() && atoms.get(atoms.size() - 1).end() > start) {
            atoms.remove(atoms.size() - 1);
        }
    }

    private Optional<Atom> at(String folded, int i) {
        char c = folded.charAt(i);
        char before = i == 0 ? ' ' : folded.charAt(i - 1);
        if (isDigit(c)) {
            return begins(before) ? numbers.at(folded, i) : Optional.empty();
        }
        if (c == '\'') {
            Matcher year = APOSTROPHE_YEAR.matcher(folded).region(i, folded.length());
            return year.lookingAt() && !Character.isLetterOrDigit(before)
                    ? Years.date(Years.ofTwoDigits(Integer.parseInt(year.group(1))), 0, 0)
                            .map(date -> new Atom.Day(date, i, year.end()))
                    : Optional.empty();
        }
        if (!Character.isLetter(c)) {
            return Optional.empty();
        }
        boolean numbered = i + 1 < folded.length() && isDigit(folded.charAt(i + 1));
        if (numbered && !Character.isLetterOrDigit(before) && "qtkshr".indexOf(c) >= 0) {
            Optional<Atom> found = NamedDates.quarter(folded, i).or(() -> numbers.at(folded, i));
            if (found.isPresent()) {
                return found;
            }
        } else if ("昭平令民".indexOf(c) >= 0) {
            Optional<Atom> found = numbers.at(folded, i);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<TimeWords.Entry> word = words.at(folded, i);
        return word.isEmpty() ? Optional.empty() : read(folded, i, word.get());
    }

    private Optional<Atom> read(String folded, int start, TimeWords.Entry word) {
        int end = start + word.word().length();
        return switch (word.kind()) {
            case MONTH -> NamedDates.month(folded, word.number(), start, end);
            case SEASON -> NamedDates.season(folded, word.number(), start, end);
            case PRESENT -> Optional.of(new Atom.Word(Atom.Role.PRESENT, start, end));
            default -> Optional.empty();
        };
    }

    /** The word with one of the roles that begins at {@code start}. */
    Optional<Atom.Word> word(String folded, int start, Kind kind) {
        return start >= folded.length()
                ? Optional.empty()
                : words.at(folded, start, kind)
                        .map(word -> new Atom.Word(
                                Atom.Role.valueOf(kind.name()),
                                start,
                                start + word.word().length()));
    }

    /** The word of one of the kinds that ends at {@code end}; one that is parted from it by a space, too. */
    Optional<Atom.Word> wordBefore(String folded, int end, Kind kind) {
        int last = end;
        while (last > 0 && folded.charAt(last - 1) == ' ') {
            last--;
        }
        for (int start = last - 1; start >= Math.max(0, last - 16); start--) {
            Optional<Atom.Word> word = word(folded, start, kind);
            if (word.isPresent() && word.get().end() == last) {
                boolean parted =
                        last < end || Fold.unspaced(folded.substring(start, last)) || folded.charAt(last - 1) == '\'';
                return parted ? word : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean begins(char before) {
        return !isDigit(before) && "$€£¥#+".indexOf(before) < 0 && !(Fold.spaced(before)) && before != '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
