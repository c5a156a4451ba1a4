package io.github.resumemaven.read.field;

import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.outline.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what its author meant as a date of an entry, and what no calendar knows. */
final class UnreadableDates {
    private static final String NUMBERS = "\\d{1,5}(?:\\s?[./年-]\\s?\\d{1,5}){1,2}月?";
    private static final Pattern RANGE =
            Pattern.compile(NUMBERS + "\\s*[-–—~至]{1,2}\\s*(?:" + NUMBERS + "|\\p{L}{2,12})");
    private static final Pattern END = Pattern.compile("\\s*[-–—~至]{1,2}\\s*(\\d[\\d./年月-]*\\d月?)");
    private static final Pattern YEAR_LIKE = Pattern.compile("(?<!\\d)\\d{4,5}(?!\\d)");

    private UnreadableDates() {}

    /** A range that begins with a date and ends in none, as in {@code 2020/8 - 20232/5}: the whole of it. */
    static Optional<Value<String>> behind(Period period, Line line) {
        if (!period.isSingle()) {
            return Optional.empty();
        }
        Matcher end = END.matcher(line.folded()).region(period.span().end(), line.length());
        return end.lookingAt() ? Optional.of(line.value(period.span().start(), end.end())) : Optional.empty();
    }

    /** The period of which only the beginning can be read. */
    static Period begun(Period period) {
        return new Period(period.start(), Optional.empty(), false, period.span());
    }

    /** A range of numbers in a title line without any date, one of them like a year. */
    static Optional<Value<String>> in(Line line) {
        Matcher range = RANGE.matcher(line.folded());
        while (range.find()) {
            if (YEAR_LIKE.matcher(range.group()).find()) {
                return Optional.of(line.value(range.start(), range.end()));
            }
        }
        return Optional.empty();
    }
}
