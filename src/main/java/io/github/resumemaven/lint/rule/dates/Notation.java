package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date is written.
 *
 * @param family what it has in common with dates that look alike: {@code Y.M}, {@code M/Y}, {@code Y年M月}, {@code name}
 *     (of a month) or {@code era}
 * @param oneDigit whether a month or day below ten is written with one digit
 * @param zeroed whether one is written with a zero in front
 * @param readOneWay whether its numbers can mean one date only
 */
record Notation(String family, boolean oneDigit, boolean zeroed, boolean readOneWay) {
    static final String NAMED = "name";
    static final String ERA = "era";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s?([./-])\\s?(\\d{1,2})(?:\\s?\\2\\s?(\\d{1,2}))?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(\\d{1,2})\\s?([./-])\\s?)?(\\d{1,2})\\s?([./-])\\s?(\\d{4})");
    private static final Pattern UNITS =
            Pattern.compile("(\\d{4})\\s*([年년])\\s*(\\d{1,2})\\s*[月월](?:\\s*(\\d{1,2})\\s*[日号일])?");
    private static final Pattern ERAS = Pattern.compile("(?:令和|平成|昭和|民國|民国|[rhs](?=\\d)).*");
    private static final Pattern NAMES =
            Pattern.compile("(?=.*\\d{4})[\\p{L}].*|\\d{1,2}\\.?\\s+\\p{L}.*|\\d{4}\\s+\\p{L}.*");

    /** Empty for years, seasons, and what has no year of its own: the {@code Jan} of {@code Jan – Mar 2019}. */
    static Optional<Notation> of(String text) {
        String folded = Fold.fold(text).strip();
        Matcher match = YEAR_FIRST.matcher(folded);
        if (match.matches()) {
            return Optional.of(numeric("Y" + match.group(2) + "M", match.group(3), match.group(4), true));
        }
        match = UNITS.matcher(folded);
        if (match.matches()) {
            return Optional.of(numeric("Y" + match.group(2) + "M", match.group(3), match.group(4), true));
        }
        match = YEAR_LAST.matcher(folded);
        if (match.matches()) {
            return Optional.of(
                    numeric("M" + match.group(4) + "Y", match.group(3), match.group(1), match.group(1) == null));
        }
        if (ERAS.matcher(folded).matches()) {
            return Optional.of(new Notation(ERA, false, false, false));
        }
        return NAMES.matcher(folded).matches()
                ? Optional.of(new Notation(NAMED, false, false, true))
                : Optional.empty();
    }

    private static Notation numeric(String family, String month, String day, boolean readOneWay) {
        boolean oneDigit = month.length() == 1 || day != null && day.length() == 1;
        boolean zeroed = month.startsWith("0") || day != null && day.startsWith("0");
        return new Notation(family, oneDigit, zeroed, readOneWay);
    }

    /** A date in a numeric family; empty where the family is none. */
    static Optional<String> write(PartialDate date, String family, boolean zeroed) {
        String year = number(date.year(), 4);
        String month = number(date.part(), zeroed ? 2 : 1);
        String day = date.day() == 0 ? null : number(date.day(), zeroed ? 2 : 1);
        return switch (family) {
            case "Y.M", "Y/M", "Y-M" -> {
                String separator = family.substring(1, 2);
                yield Optional.of(year + separator + month + (day == null ? "" : separator + day));
            }
            case "Y年M" -> Optional.of(year + "年" + month + "月" + (day == null ? "" : day + "日"));
            case "Y년M" -> Optional.of(year + "년 " + month + "월" + (day == null ? "" : " " + day + "일"));
            case "M.Y", "M/Y", "M-Y" ->
                day == null ? Optional.of(month + family.substring(1, 2) + year) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String number(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** The family as an example, for messages. */
    static String example(String family, boolean zeroed) {
        return switch (family) {
            case NAMED -> "a month's name";
            case ERA -> "an era's years";
            default -> write(PartialDate.ofMonth(2019, 7), family, zeroed).orElse(family);
        };
    }
}
