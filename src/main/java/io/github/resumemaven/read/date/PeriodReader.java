package io.github.resumemaven.read.date;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.date.TimeWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the periods and dates written in a text, in the languages it was made for. Phone numbers, versions and scores
 * are none.
 */
public final class PeriodReader {
    /** All that people draw between two dates. */
    private static final String DASH =
            "[-\u2010-\u2015~\u2053\u223C\u2212\u30FC\u2192\u2794\u279C\u27A1\u21D2\uFE58\uFE63\u2E3A\u2014>=]{1,3}";

    private static final Pattern DASHES = Pattern.compile("\\.?,?\\s{0,3}\\\\?" + DASH + "\\s{0,3}");
    /** What stands between the years of a list: a comma or a short word. */
    private static final Pattern LISTED = Pattern.compile("\\s?[,、;&+]\\s?|,?\\s\\p{L}{1,3}\\s|[和与及と]");

    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?");
    private static final Pattern OPEN = Pattern.compile("(?:\\.\\.\\.|…|\\?+)");
    private static final Pattern NOTHING_BEHIND = Pattern.compile("\\s*(?:$|[)\\]】）|｜:])");
    /** A dash at the date and a space behind: {@code 2020– Curator}. */
    private static final Pattern ATTACHED = Pattern.compile("[-\u2012-\u2015](?=\\s{1,16}\\p{L})");

    private static final Pattern YEAR_OR_MONTH_BEHIND = Pattern.compile("(\\d{2})(?![\\d./年月])");
    /** With spaces around the dash, such a number must end what is told of the date: {@code (2014/08 – 10)}. */
    private static final Pattern LAST_BEHIND =
            Pattern.compile("(\\d{2})(?=\\s*(?:$|[)\\]】）|,;]|\\s\\p{L}{1,3}\\s(?:19|20)\\d\\d))");

    private static final Pattern UNTIL_BEHIND = Pattern.compile("\\s?(?:まで|까지|止)");
    private static final Pattern SINCE_BEHIND = Pattern.compile("\\s?(?:から|より|부터|起|以来|以後)");

    /** Behind so many characters of one line, a date is no title's. */
    private static final int LONGEST_LINE = 1000;

    private final DateScanner scanner;

    /**
     * @param languages whose words to understand
     * @param monthFirst whether {@code 01/07/2023} is a day of January
     */
    public PeriodReader(List<Words> languages, boolean monthFirst) {
        this.scanner = new DateScanner(languages, monthFirst);
    }

    /** The periods in text order; their spans are offsets into {@code text}. */
    public List<Period> read(String text) {
        return hasDigits(text) ? readFolded(Fold.fold(text)) : List.of();
    }

    /** As above, of a text that is folded already. */
    public List<Period> readFolded(String text) {
        if (!hasDigits(text)) {
            return List.of();
        }
        String folded = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
        List<Atom> atoms = scanner.scan(folded);
        List<Period> periods = new ArrayList<>();
        int next = 0;
        while (next < atoms.size()) {
            Reading reading = new Reading(folded, atoms, next);
            Optional<Period> period = reading.read();
            period.ifPresent(periods::add);
            next = reading.next;
        }
        return periods;
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                return true;
            }
        }
        return false;
    }

    /** One period, from the piece it begins with. */
    private final class Reading {
        private final String folded;
        private final List<Atom> atoms;
        private int next;

        Reading(String folded, List<Atom> atoms, int first) {
            this.folded = folded;
            this.atoms = atoms;
            this.next = first;
        }

        Optional<Period> read() {
            Atom first = atoms.get(next++);
            if (first instanceof Atom.Word) {
                return Optional.empty();
            }
            Atom second = next < atoms.size() ? atoms.get(next) : null;
            int gap = isSlashed(first, second) || isBeside(first, second) ? second.start() : gapEnd(first.end());
            if (gap > first.end() && second != null && second.start() == gap) {
                Optional<Period> range = range(first, second);
                if (range.isPresent()) {
                    next++;
                    return range;
                }
            }
            if (second instanceof Atom.Word
                    && folded.substring(first.end(), second.start()).isBlank()) {
                next++;
                return start(first).map(start -> ongoing(start, second.end()));
            }
            if (!(first instanceof Atom.Day day)) {
                return Optional.empty();
            }
            Atom.Day last = lastOfYears(day);
            return Optional.of(last == day ? alone(day, gap) : period(day.value(), last.value()));
        }

        /** A stroke stands for a dash between two years, {@code 2003/2007}, and between a year and the present. */
        private boolean isSlashed(Atom first, Atom second) {
            boolean year = first instanceof Atom.Day day && day.date().precision() == Precision.YEAR;
            boolean later = second instanceof Atom.Word
                    || year
                            && second instanceof Atom.Day end
                            && end.date().precision() == Precision.YEAR
                            && end.date().year() > ((Atom.Day) first).date().year();
            return year
                    && later
                    && SLASH.matcher(folded.substring(first.end(), second.start()))
                            .matches();
        }

        /** {@code (2024/6  2024/9)}: alone in brackets, a wide gap stands for a dash that was lost. */
        private boolean isBeside(Atom first, Atom second) {
            return first instanceof Atom.Day begin
                    && second instanceof Atom.Day end
                    && begin.start() > 0
                    && "(（".indexOf(folded.charAt(begin.start() - 1)) >= 0
                    && end.end() < folded.length()
                    && ")）".indexOf(folded.charAt(end.end())) >= 0
                    && end.start() - begin.end() >= 2
                    && folded.substring(begin.end(), end.start()).isBlank()
                    && begin.date().precision() == end.date().precision()
                    && begin.date().earliest().isBefore(end.date().earliest());
        }

        /** The last of a list of years, as in {@code 2011, 2012 y 2013}; the first itself if there is none. */
        private Atom.Day lastOfYears(Atom.Day first) {
            Atom.Day last = first;
            int at = next;
            while ((last.date().precision() == Precision.YEAR || last.date().precision() == Precision.SEASON)
                    && at < atoms.size()
                    && atoms.get(at) instanceof Atom.Day day
                    && day.date().precision() == Precision.YEAR
                    && day.date().year() > last.date().year()
                    && LISTED.matcher(folded.substring(last.end(), day.start())).matches()) {
                last = day;
                at++;
            }
            boolean range =
                    DASHES.matcher(folded).region(last.end(), folded.length()).lookingAt();
            if (last == first || range) {
                return first;
            }
            next = at;
            return last;
        }

        private Optional<Period> range(Atom first, Atom second) {
            if (second instanceof Atom.Word) {
                return start(first).map(start -> ongoing(start, bracketEnd(second)));
            }
            if (first instanceof Atom.Month month && second instanceof Atom.Day end) {
                boolean fits = end.date().part() > 0 && end.date().precision() == Precision.MONTH;
                return fits
                        ? Optional.of(period(
                                new Value<>(
                                        PartialDate.ofMonth(end.date().year(), month.month()),
                                        new Span(first.start(), first.end())),
                                end.value()))
                        : Optional.empty();
            }
            return start(first).flatMap(start -> end(start.get(), second).map(end -> period(start, end)));
        }

        private Optional<Value<PartialDate>> start(Atom first) {
            if (first instanceof Atom.Day day) {
                return Optional.of(day.value());
            }
            return first instanceof Atom.Short shortForm
                    ? Years.date(Years.ofTwoDigits(shortForm.first()), shortForm.second(), shortForm.third())
                            .filter(date -> date.part() > 0)
                            .map(date -> new Value<>(date, new Span(first.start(), first.end())))
                    : Optional.empty();
        }

        private Optional<Value<PartialDate>> end(PartialDate start, Atom second) {
            Span span = new Span(second.start(), second.end());
            if (second instanceof Atom.Day day) {
                return Optional.of(day.value());
            }
            if (second instanceof Atom.Month month) {
                return Optional.of(new Value<>(PartialDate.ofMonth(start.year(), month.month()), span));
            }
            Atom.Short numbers = (Atom.Short) second;
            Optional<PartialDate> date = start.precision() == Precision.DAY && numbers.third() == 0
                    ? Years.date(start.year(), numbers.first(), numbers.second())
                    : Years.date(Years.ofTwoDigits(numbers.first()), numbers.second(), numbers.third());
            return date.filter(end -> end.part() > 0).map(end -> new Value<>(end, span));
        }

        /** A date that no second one follows: it may still be open, begun or ended by a word, or short-ended. */
        private Period alone(Atom.Day day, int gap) {
            boolean dashed = gap > day.end();
            if (dashed) {
                boolean spaced = folded.substring(day.end(), gap).contains(" ");
                Matcher numbers = (spaced ? LAST_BEHIND : YEAR_OR_MONTH_BEHIND)
                        .matcher(folded)
                        .region(gap, folded.length());
                if (numbers.lookingAt()) {
                    Optional<PartialDate> end = shortEnd(day.date(), Integer.parseInt(numbers.group(1)));
                    if (end.isPresent()) {
                        skipTo(numbers.end());
                        return period(day.value(), new Value<>(end.get(), new Span(gap, numbers.end())));
                    }
                }
                Matcher open = OPEN.matcher(folded).region(gap, folded.length());
                if (open.lookingAt()) {
                    return ongoing(day.value(), open.end());
                }
                Matcher attached = ATTACHED.matcher(folded).region(day.end(), folded.length());
                if (attached.lookingAt()) {
                    return ongoing(day.value(), attached.end());
                }
                if (NOTHING_BEHIND.matcher(folded).region(gap, folded.length()).lookingAt()) {
                    int end = gap;
                    while (folded.charAt(end - 1) == ' ') {
                        end--;
                    }
                    return ongoing(day.value(), end);
                }
            }
            Matcher since = SINCE_BEHIND.matcher(folded).region(day.end(), folded.length());
            if (since.lookingAt()) {
                return ongoing(day.value(), since.end());
            }
            Optional<Atom.Word> word = scanner.wordBefore(folded, day.start(), Kind.SINCE);
            if (word.isPresent()) {
                return new Period(
                        Optional.of(day.value()),
                        Optional.empty(),
                        true,
                        new Span(word.get().start(), day.end()));
            }
            Matcher until = UNTIL_BEHIND.matcher(folded).region(day.end(), folded.length());
            if (until.lookingAt()) {
                return new Period(
                        Optional.empty(), Optional.of(day.value()), false, new Span(day.start(), until.end()));
            }
            return scanner.wordBefore(folded, day.start(), Kind.UNTIL)
                    .map(until2 -> new Period(
                            Optional.empty(), Optional.of(day.value()), false, new Span(until2.start(), day.end())))
                    .orElseGet(() -> Period.single(day.value()));
        }

        /** {@code 2017–19} ends in a year, {@code 2019.03-06} in a month. */
        private Optional<PartialDate> shortEnd(PartialDate start, int number) {
            if (start.precision() == Precision.YEAR) {
                int year = start.year() / 100 * 100 + number;
                return year > start.year() && year < start.year() + 50
                        ? Optional.of(PartialDate.ofYear(year))
                        : Optional.empty();
            }
            return start.precision() == Precision.MONTH && number >= start.part() && number <= 12
                    ? Optional.of(PartialDate.ofMonth(start.year(), number))
                    : Optional.empty();
        }

        private void skipTo(int offset) {
            while (next < atoms.size() && atoms.get(next).start() < offset) {
                next++;
            }
        }

        private Period period(Value<PartialDate> start, Value<PartialDate> end) {
            Matcher until = UNTIL_BEHIND.matcher(folded).region(end.span().end(), folded.length());
            int last = until.lookingAt() ? until.end() : end.span().end();
            return new Period(Optional.of(start), Optional.of(end), false, from(start, last));
        }

        private Period ongoing(Value<PartialDate> start, int end) {
            return new Period(Optional.of(start), Optional.empty(), true, from(start, end));
        }

        private Span from(Value<PartialDate> start, int end) {
            int first = scanner.wordBefore(folded, start.span().start(), Kind.FROM)
                    .or(() -> scanner.wordBefore(folded, start.span().start(), Kind.SINCE))
                    .map(Atom.Word::start)
                    .orElse(start.span().start());
            return new Span(first, end);
        }

        /** Where what parts two dates ends; {@code end} itself if nothing does. */
        private int gapEnd(int end) {
            Matcher dash = DASHES.matcher(folded).region(end, folded.length());
            if (dash.lookingAt()) {
                return isBracketed(dash.end()) ? dash.end() + 1 : wordEnd(dash.end(), dash.end());
            }
            int word = end;
            while (word < folded.length() && (folded.charAt(word) == ' ' || folded.charAt(word) == ',')) {
                word++;
            }
            return wordEnd(word, end);
        }

        /** Whether a bracket opens at a place right in front of a word for the present: {@code 2019 - [Present]}. */
        private boolean isBracketed(int at) {
            return at < folded.length()
                    && "([".indexOf(folded.charAt(at)) >= 0
                    && next < atoms.size()
                    && atoms.get(next) instanceof Atom.Word
                    && atoms.get(next).start() == at + 1;
        }

        /** Where a word ends, and the bracket around it. */
        private int bracketEnd(Atom word) {
            boolean closed = word.start() > 0
                    && "([".indexOf(folded.charAt(word.start() - 1)) >= 0
                    && word.end() < folded.length()
                    && ")]".indexOf(folded.charAt(word.end())) >= 0;
            return closed ? word.end() + 1 : word.end();
        }

        private int wordEnd(int start, int otherwise) {
            boolean read = next < atoms.size() && atoms.get(next).start() == start;
            Optional<Atom.Word> to = read
                    ? Optional.empty()
                    : scanner.word(folded, start, Kind.TO).or(() -> scanner.word(folded, start, Kind.UNTIL));
            if (to.isEmpty()) {
                return otherwise;
            }
            int end = to.get().end();
            while (end < folded.length() && folded.charAt(end) == ' ') {
                end++;
            }
            return end;
        }
    }
}
