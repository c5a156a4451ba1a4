package io.github.resumemaven.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as exact as its author wrote it. Two dates are equal when year, precision and part are; which of two comes
 * first is asked of {@link #earliest} and {@link #latest}.
 *
 * @param year the year of the common era
 * @param precision how exact
 * @param part month 1–12, quarter 1–4 or season 1–4 (spring, summer, autumn, winter); 0 for a year
 * @param day of the month, or 0
 */
public record PartialDate(int year, Precision precision, int part, int day) {

    public enum Precision {
        YEAR,
        SEASON,
        QUARTER,
        MONTH,
        DAY
    }

    public PartialDate {
        boolean whole =
                switch (precision) {
                    case YEAR -> part == 0 && day == 0;
                    case SEASON, QUARTER -> part >= 1 && part <= 4 && day == 0;
                    case MONTH -> part >= 1 && part <= 12 && day == 0;
                    case DAY ->
                        part >= 1
                                && part <= 12
                                && day >= 1
                                && day <= YearMonth.of(year, part).lengthOfMonth();
                };
        if (!whole) {
            throw new IllegalArgumentException("no such date: " + year + " " + precision + " " + part + " " + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, Precision.YEAR, 0, 0);
    }

    public static PartialDate ofSeason(int year, int season) {
        return new PartialDate(year, Precision.SEASON, season, 0);
    }

    public static PartialDate ofQuarter(int year, int quarter) {
        return new PartialDate(year, Precision.QUARTER, quarter, 0);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, Precision.MONTH, month, 0);
    }

    /** @throws IllegalArgumentException when the month has no such day */
    public static PartialDate ofDay(int year, int month, int day) {
        return new PartialDate(year, Precision.DAY, month, day);
    }

    /** The first day this can mean. A season is as inexact as its year: hemispheres differ. */
    public LocalDate earliest() {
        return switch (precision) {
            case YEAR, SEASON -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, part * 3 - 2, 1);
            case MONTH -> LocalDate.of(year, part, 1);
            case DAY -> LocalDate.of(year, part, day);
        };
    }

    /** The last day this can mean. */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR, SEASON -> LocalDate.of(year, 12, 31);
            case QUARTER -> YearMonth.of(year, part * 3).atEndOfMonth();
            case MONTH -> YearMonth.of(year, part).atEndOfMonth();
            case DAY -> LocalDate.of(year, part, day);
        };
    }

    /** ISO 8601 as far as it can say it: {@code 2019}, {@code 2019-07} or {@code 2019-07-01}; of a season or quarter, the year. */
    public String iso() {
        return switch (precision) {
            case YEAR, SEASON, QUARTER -> String.format(Locale.ROOT, "%04d", year);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, part);
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, part, day);
        };
    }
}
