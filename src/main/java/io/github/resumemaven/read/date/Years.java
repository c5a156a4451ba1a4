package io.github.resumemaven.read.date;

import io.github.resumemaven.model.PartialDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Calendars and years written short. */
final class Years {
    /** A year in a résumé: of a career, or of a birth. */
    static final String YEAR = "(?:19[3-9]\\d|20[0-4]\\d)";

    static final int YEAR_DIGITS = 4;

    /** What to add to a year of an era for the common era. */
    static final Map<String, Integer> ERAS = Map.of(
            "昭和", 1925,
            "平成", 1988,
            "令和", 2018,
            "民國", 1911,
            "民国", 1911,
            "s", 1925,
            "h", 1988,
            "r", 2018);

    /** Russian and Polish write the word for year behind it. */
    static final String YEAR_WORD = "(?:\\s?(?:гг?\\.|гг?(?!\\p{L})|год[ауы]?(?!\\p{L})|r\\.|roku(?!\\p{L})))?";

    private Years() {}

    /** Two digits as people write a year: those up to 49 are of this century. */
    static int ofTwoDigits(int digits) {
        return digits < 50 ? 2000 + digits : 1900 + digits;
    }

    /** @param month or 0; @param day or 0 */
    static Optional<PartialDate> date(int year, int month, int day) {
        if (month < 0 || month > 12 || day < 0 || month == 0 && day > 0) {
            return Optional.empty();
        }
        if (month == 0) {
            return Optional.of(PartialDate.ofYear(year));
        }
        if (day == 0) {
            return Optional.of(PartialDate.ofMonth(year, month));
        }
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(PartialDate.ofDay(year, month, day));
    }
}
