package io.github.resumemaven.read.date;

import static io.github.resumemaven.read.date.Years.YEAR;
import static io.github.resumemaven.read.date.Years.YEAR_WORD;

import io.github.resumemaven.model.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the name of a month, a season or a quarter in them. */
final class NamedDates {
    private static final String OF = "(?:de |del |of |d')?";
    private static final String SHORT_YEAR = "'(\\d{2})(?!\\d)";
    private static final Pattern YEAR_BEHIND = Pattern.compile("\\.?,?\\s?[-/]?\\s?" + OF + "(?:(" + YEAR + ")(?!\\d)"
            + YEAR_WORD + "|" + SHORT_YEAR + "|(?<=-)(\\d{2})(?!\\d))");
    private static final Pattern DAY_AND_YEAR_BEHIND =
            Pattern.compile("\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(" + YEAR + ")(?!\\d)");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|o)?\\.?\\s(?:de |of )?$");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?<!\\d)(" + YEAR + ")[\\s,./-]{0,2}$");
    private static final Pattern SEASON_YEAR =
            Pattern.compile("\\s?(?:of |de |del )?(" + YEAR + ")(?:/(?:\\d{2}|" + YEAR + "))?(?!\\d)" + YEAR_WORD);
    private static final Pattern QUARTER = Pattern.compile("[qtk]([1-4])[\\s/,.-]{0,2}(?:de )?(" + YEAR + ")(?!\\d)");

    private NamedDates() {}

    /** A month's name that stands from {@code start} to {@code end}, with what belongs to it on both sides. */
    static Optional<Atom> month(String folded, int month, int start, int end) {
        Matcher dayAndYear = behind(DAY_AND_YEAR_BEHIND, folded, end);
        if (dayAndYear.lookingAt()) {
            Optional<PartialDate> date = Years.date(number(dayAndYear, 2), month, number(dayAndYear, 1));
            if (date.isPresent()) {
                return Optional.of(new Atom.Day(date.get(), start, dayAndYear.end()));
            }
        }
        Matcher day = before(DAY_BEFORE, folded, start);
        boolean withDay = day.find() && number(day, 1) >= 1 && number(day, 1) <= 31;
        Matcher year = behind(YEAR_BEHIND, folded, end);
        if (year.lookingAt()) {
            int value = year.group(1) != null
                    ? number(year, 1)
                    : Years.ofTwoDigits(number(year, year.group(2) != null ? 2 : 3));
            Optional<PartialDate> exact = withDay ? Years.date(value, month, number(day, 1)) : Optional.empty();
            return Optional.of(exact.<Atom>map(date -> new Atom.Day(date, day.start(), year.end()))
                    .orElseGet(() -> new Atom.Day(PartialDate.ofMonth(value, month), start, year.end())));
        }
        Matcher before = before(YEAR_BEFORE, folded, start);
        if (before.find()) {
            return Optional.of(new Atom.Day(PartialDate.ofMonth(number(before, 1), month), before.start(), end));
        }
        return Optional.of(new Atom.Month(month, start, end));
    }

    static Optional<Atom> season(String folded, int season, int start, int end) {
        Matcher year = behind(SEASON_YEAR, folded, end);
        return year.lookingAt()
                ? Optional.of(new Atom.Day(PartialDate.ofSeason(number(year, 1), season), start, year.end()))
                : Optional.empty();
    }

    static Optional<Atom> quarter(String folded, int start) {
        Matcher quarter = behind(QUARTER, folded, start);
        return quarter.lookingAt()
                ? Optional.of(new Atom.Day(
                        PartialDate.ofQuarter(number(quarter, 2), number(quarter, 1)), start, quarter.end()))
                : Optional.empty();
    }

    private static Matcher behind(Pattern pattern, String folded, int end) {
        return pattern.matcher(folded).region(end, folded.length()).useTransparentBounds(true);
    }

    private static Matcher before(Pattern pattern, String folded, int start) {
        return pattern.matcher(folded).region(Math.max(0, start - 12), start).useTransparentBounds(true);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
