package io.github.resumemaven.render;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import java.util.Locale;

/**
 * Dates as one language writes them, each as exact as its author did. The patterns are the lexicon's lists {@code
 * page.date.year}, {@code .season}, {@code .quarter}, {@code .month} and {@code .day}, with {@code {year}}, {@code
 * {season}}, {@code {quarter}}, {@code {month}} (its name), {@code {m}}, {@code {mm}}, {@code {d}} and {@code {dd}}.
 */
public final class Dates {
    private final Words words;

    public Dates(Words words) {
        this.words = words;
    }

    public String show(PartialDate date) {
        String text = pattern(date.precision()).replace("{year}", String.valueOf(date.year()));
        return switch (date.precision()) {
            case YEAR -> text;
            case SEASON -> text.replace("{season}", first(words.season(date.part()), "S" + date.part()));
            case QUARTER -> text.replace("{quarter}", String.valueOf(date.part()));
            case MONTH, DAY ->
                text.replace("{month}", first(words.month(date.part()), two(date.part())))
                        .replace("{mm}", two(date.part()))
                        .replace("{m}", String.valueOf(date.part()))
                        .replace("{dd}", two(date.day()))
                        .replace("{d}", String.valueOf(date.day()));
        };
    }

    /** {@code Jan 2020 – Present}; of a lone date, only that. */
    public String show(Period period) {
        if (period.isSingle()) {
            return show(period.start().orElseThrow().get());
        }
        String start = period.start().map(Value::get).map(this::show).orElse("");
        String end = period.end().map(Value::get).map(this::show).orElse(period.ongoing() ? present() : "");
        return (start + " – " + end).strip();
    }

    public String present() {
        return first(words.present(), "…");
    }

    private String pattern(PartialDate.Precision precision) {
        String key = "page.date." + precision.name().toLowerCase(Locale.ROOT);
        return first(
                words.list(key),
                switch (precision) {
                    case YEAR -> "{year}";
                    case SEASON -> "{season} {year}";
                    case QUARTER -> "{year} Q{quarter}";
                    case MONTH -> "{year}-{mm}";
                    case DAY -> "{year}-{mm}-{dd}";
                });
    }

    private static String first(java.util.List<String> list, String otherwise) {
        return list.isEmpty() ? otherwise : list.get(0);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
