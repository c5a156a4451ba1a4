package io.github.resumemaven.model;

import io.github.resumemaven.model.PartialDate.Precision;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), which can say what ISO 8601-1 can't: a season
 * is a month from 21 to 24 and, of level 2, a quarter one from 33 to 36.
 */
public final class Edtf {
    /** The end of a period that has none yet. */
    public static final String OPEN = "..";

    private static final int SEASONS = 20;
    private static final int QUARTERS = 32;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private Edtf() {}

    public static String write(PartialDate date) {
        return switch (date.precision()) {
            case SEASON -> String.format(Locale.ROOT, "%04d-%02d", date.year(), SEASONS + date.part());
            case QUARTER -> String.format(Locale.ROOT, "%04d-%02d", date.year(), QUARTERS + date.part());
            default -> date.iso();
        };
    }

    /** Empty for what is no date of these forms. */
    public static Optional<PartialDate> read(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        int month = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
        int day = date.group(3) == null ? 0 : Integer.parseInt(date.group(3));
        try {
            return Optional.of(of(year, month, day));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate of(int year, int month, int day) {
        if (day > 0) {
            return PartialDate.ofDay(year, month, day);
        }
        if (month > QUARTERS) {
            return new PartialDate(year, Precision.QUARTER, month - QUARTERS, 0);
        }
        if (month > SEASONS) {
            return new PartialDate(year, Precision.SEASON, month - SEASONS, 0);
        }
        return month > 0 ? PartialDate.ofMonth(year, month) : PartialDate.ofYear(year);
    }
}
