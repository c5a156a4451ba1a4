package io.github.resumemaven.read.date;

import static io.github.resumemaven.read.date.Years.YEAR;
import static io.github.resumemaven.read.date.Years.YEAR_WORD;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that begin with a digit, or with the name of an era. Forms are tried in their order; the first that fits wins. */
final class NumericDates {
    private static final String YEAR_SIGN = "\\s?[年년]";
    private static final String MONTH_SIGN = "\\s?[月월](?:份)?";
    private static final String END = "(?![\\d])";

    private interface Reading {
        Optional<PartialDate> of(Matcher matcher, boolean monthFirst);
    }

    /**
     * @param ofYear whether it begins with a year in full
     * @param ofDay whether it begins with a number of one or two digits
     */
    private record Form(Pattern pattern, boolean ofYear, boolean ofDay, Reading reading) {
        Form(String regex, Reading reading) {
            this(Pattern.compile(regex), regex.startsWith("(" + YEAR + ")"), regex.startsWith("(\\d{1,2})"), reading);
        }
    }

    private static final List<Form> OF_ERAS = List.of(
            new Form(
                    "(昭和|平成|令和|民國|民国|[shr](?=\\d{1,2}[./年]))\\s?(元|\\d{1,3})\\s?[年./]\\s?(?:(\\d{1,2})\\s?月?(?:\\s?[./]?(\\d{1,2})日)?)?"
                            + END,
                    NumericDates::ofEra),
            new Form(
                    "(昭和|平成|令和)\\s?(元|\\d{1,2})" + END + "(?!\\s?[年./])",
                    (m, monthFirst) -> Years.date(eraYear(m), 0, 0)));

    private static final List<Form> OF_SIGNS = List.of(
            new Form(
                    "(" + YEAR + "|\\d{2})" + YEAR_SIGN + "\\s?(\\d{1,2})" + MONTH_SIGN
                            + "(?:\\s?(\\d{1,2})\\s?[日号號일])?",
                    (m, monthFirst) -> Years.date(year(m, 1), number(m, 2), number(m, 3))),
            new Form(
                    "(" + YEAR + ")\\s(\\d{1,2})" + MONTH_SIGN,
                    (m, monthFirst) -> Years.date(number(m, 1), number(m, 2), 0)),
            new Form(
                    "(" + YEAR + ")(?:\\s?年|\\s?년)?\\s?(?:第)?\\s?([1-4])\\s?(?:季度?|四半期|분기)",
                    (m, monthFirst) -> Optional.of(PartialDate.ofQuarter(number(m, 1), number(m, 2)))),
            new Form("(" + YEAR + ")\\s?[年년]?\\s?([春夏秋冬봄])季?", NumericDates::season),
            new Form(
                    "(" + YEAR + ")" + "(?:" + YEAR_SIGN + "(?:度)?|\\s?[届屆])",
                    (m, monthFirst) -> Years.date(number(m, 1), 0, 0)),
            new Form(inRange("\\d{2}[年년]") + "(\\d{2})[年년]", (m, monthFirst) -> Years.date(year(m, 1), 0, 0)));

    private static final String COMPACT_MONTH = YEAR + "(?:0[1-9]|1[0-2])" + END;

    /** Year and month without anything between: six digits are a date only in a range. */
    private static final Form COMPACT = new Form(
            inRange(COMPACT_MONTH) + "(" + YEAR + ")(0[1-9]|1[0-2])",
            (m, monthFirst) -> Years.date(number(m, 1), number(m, 2), 0));

    /** Where a short form counts: in front of a dash and its like with another or a word for now behind it, or behind such a dash. */
    private static String inRange(String form) {
        String dash = "\\s?[-–—~至到]\\s?";
        return "(?:(?<=" + form + dash + ")|(?=" + form + dash + "(?:" + form + "|今|现在|現在|현재)))";
    }

    private static final List<Form> OF_DIGITS = List.of(
            new Form(
                    "(" + YEAR + ")([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})" + END,
                    (m, monthFirst) -> Years.date(number(m, 1), number(m, 3), number(m, 4))),
            new Form(
                    "(" + YEAR + ")(?:\\.\\s?|\\s?/\\s?|-|‐|‑)(\\d{1,2})" + END,
                    (m, monthFirst) ->
                            number(m, 2) == 0 ? Optional.empty() : Years.date(number(m, 1), number(m, 2), 0)),
            new Form("(\\d{1,2})([./-])(\\d{1,2})\\2(" + YEAR + ")" + END, NumericDates::dayMonthYear),
            new Form(
                    "(\\d{1,2})\\s?[./-]\\s?(" + YEAR + ")" + END,
                    (m, monthFirst) ->
                            number(m, 1) == 0 ? Optional.empty() : Years.date(number(m, 2), number(m, 1), 0)),
            new Form(
                    "(" + YEAR + ")\\s?[/.-]?\\s?[qt]([1-4])" + END,
                    (m, monthFirst) -> Optional.of(PartialDate.ofQuarter(number(m, 1), number(m, 2)))),
            new Form(
                    "(" + YEAR + ")(?![\\d%a-z]|[.,]\\d)" + YEAR_WORD,
                    (m, monthFirst) -> Years.date(number(m, 1), 0, 0)));

    private static final Pattern SHORT = Pattern.compile("(\\d{2})([./])(\\d{1,2})(?:\\2(\\d{1,2}))?" + END);
    private static final int COMPACT_DIGITS = 6;
    private static final Pattern LONE_MONTH = Pattern.compile("(\\d{1,2})" + MONTH_SIGN);
    /** The groups of a number that is no date: of three digits, or of more than four. */
    private static final Pattern NO_DATE =
            Pattern.compile("(?:\\d{1,12}[-.]){0,5}(?:\\d{3}|\\d{5,20})(?:[-.]\\d{1,12}){0,5}" + END);

    /** Of the number that {@link #NO_DATE} tells. */
    private static final int MOST_DIGITS = 20;

    /** More characters than any form has in front of its first sign. */
    private static final int LONGEST_BEFORE_SIGN = 12;

    private final boolean monthFirst;

    /** @param monthFirst whether {@code 01/07/2023} is a day of January */
    NumericDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** The date that begins at {@code start}, if any. */
    Optional<Atom> at(String folded, int start) {
        if (!isDigit(folded.charAt(start))) {
            return first(OF_ERAS, folded, start);
        }
        Optional<Atom> compact =
                digits(folded, start) >= COMPACT_DIGITS ? first(List.of(COMPACT), folded, start) : Optional.empty();
        if (compact.isPresent()) {
            return compact;
        }
        if (!mayBegin(folded, start)
                || mayBeNoDate(folded, start)
                        && NO_DATE.matcher(folded)
                                .region(start, folded.length())
                                .lookingAt()) {
            return Optional.empty();
        }
        boolean signs = hasSign(folded, start);
        Optional<Atom> found = signs ? first(OF_SIGNS, folded, start) : Optional.empty();
        if (found.isEmpty()) {
            found = first(OF_DIGITS, folded, start);
        }
        if (found.isEmpty() && signs) {
            found = loneMonth(folded, start);
        }
        return found.isPresent() ? found : shortForm(folded, start);
    }

    /** Whether the digits at {@code start} are as many as a form has, with what may stand behind them: most are not. */
    private static boolean mayBegin(String folded, int start) {
        int digits = digits(folded, start);
        if (digits > 2) {
            return digits == Years.YEAR_DIGITS || digits > MOST_DIGITS;
        }
        int behind = start + digits;
        if (behind < folded.length() && Character.isWhitespace(folded.charAt(behind))) {
            behind++;
        }
        return behind < folded.length() && "./-年년月월".indexOf(folded.charAt(behind)) >= 0;
    }

    private static Optional<Atom> loneMonth(String folded, int start) {
        Matcher month = LONE_MONTH.matcher(folded).region(start, folded.length());
        return month.lookingAt() && number(month, 1) >= 1 && number(month, 1) <= 12
                ? Optional.of(new Atom.Month(number(month, 1), start, month.end()))
                : Optional.empty();
    }

    private static Optional<Atom> shortForm(String folded, int start) {
        Matcher digits = SHORT.matcher(folded).region(start, folded.length());
        return digits.lookingAt()
                ? Optional.of(
                        new Atom.Short(number(digits, 1), number(digits, 3), number(digits, 4), start, digits.end()))
                : Optional.empty();
    }

    /** Whether a sign of Han or Hangul, such as that of a year, may belong to the number that begins here. */
    private static boolean hasSign(String folded, int start) {
        int digits = start + digits(folded, start);
        int behind = digits;
        while (behind < Math.min(folded.length(), digits + 2) && Character.isWhitespace(folded.charAt(behind))) {
            behind++;
        }
        for (int i = behind; i < Math.min(folded.length(), start + LONGEST_BEFORE_SIGN); i++) {
            char c = folded.charAt(i);
            if (Character.isLetter(c) && !Fold.spaced(c)) {
                return true;
            }
            // Another number belongs to it behind a blank: 2019 3月.
            if (!isDigit(c) && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }

    private Optional<Atom> first(List<Form> forms, String folded, int start) {
        boolean year = digits(folded, start) >= Years.YEAR_DIGITS;
        for (Form form : forms) {
            if (year ? form.ofDay() : form.ofYear()) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(folded).region(start, folded.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                Optional<PartialDate> date = form.reading().of(matcher, monthFirst);
                if (date.isPresent()) {
                    return Optional.of(new Atom.Day(date.get(), start, matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static int digits(String folded, int start) {
        int end = start;
        while (end < folded.length() && isDigit(folded.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the number that begins at {@code start} ends: a run of digits, or all groups of what is no date. */
    static int endOfNumber(String folded, int start) {
        int digits = start + digits(folded, start);
        boolean goesOn = digits - start > MOST_DIGITS
                || digits < folded.length() && (folded.charAt(digits) == '-' || folded.charAt(digits) == '.');
        Matcher noDate =
                goesOn && mayBeNoDate(folded, start) ? NO_DATE.matcher(folded).region(start, folded.length()) : null;
        int end = noDate != null && noDate.lookingAt() ? noDate.end() : start + 1;
        while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether one of the groups of digits from {@code start} on is as long as none of a date is. */
    private static boolean mayBeNoDate(String folded, int start) {
        int from = start;
        while (true) {
            int digits = digits(folded, from);
            int end = from + digits;
            if (digits == 3 || digits > Years.YEAR_DIGITS) {
                return true;
            }
            boolean goesOn = end + 1 < folded.length()
                    && (folded.charAt(end) == '-' || folded.charAt(end) == '.')
                    && isDigit(folded.charAt(end + 1));
            if (!goesOn) {
                return false;
            }
            from = end + 1;
        }
    }

    private static Optional<PartialDate> season(Matcher m, boolean monthFirst) {
        int season = "春夏秋冬".indexOf(m.group(2)) + 1;
        return Optional.of(PartialDate.ofSeason(number(m, 1), Math.max(1, season)));
    }

    private static Optional<PartialDate> ofEra(Matcher m, boolean monthFirst) {
        return Years.date(eraYear(m), number(m, 3), number(m, 4));
    }

    private static int eraYear(Matcher m) {
        return Years.ERAS.get(m.group(1)) + (m.group(2).equals("元") ? 1 : number(m, 2));
    }

    private static Optional<PartialDate> dayMonthYear(Matcher m, boolean monthFirst) {
        int first = number(m, 1);
        int second = number(m, 3);
        int year = number(m, 4);
        Optional<PartialDate> dayFirst = Years.date(year, second, first);
        Optional<PartialDate> usual = monthFirst ? Years.date(year, first, second) : dayFirst;
        return usual.isPresent() ? usual : monthFirst ? dayFirst : Years.date(year, first, second);
    }

    private static int year(Matcher m, int group) {
        int year = number(m, group);
        return year < 100 ? Years.ofTwoDigits(year) : year;
    }

    private static int number(Matcher m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
