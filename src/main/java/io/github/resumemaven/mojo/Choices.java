package io.github.resumemaven.mojo;

import io.github.resumemaven.lint.DidYouMean;
import io.github.resumemaven.project.UserFault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parameters as text, read in one way: blank is unset, and what is not known is told with what is nearest. */
final class Choices {
    private Choices() {}

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws UserFault when {@code value} is none of the names */
    static String oneOf(String property, String value, List<String> names) {
        String name = value.strip();
        if (names.contains(name)) {
            return name;
        }
        throw new UserFault("-D" + property + "=" + name + " is unknown" + DidYouMean.end(name, names) + " Known: "
                + String.join(", ", names) + ".");
    }

    /** @throws UserFault when it is no language tag */
    static Optional<Locale> language(String property, String value) {
        return text(value).map(tag -> {
            try {
                return new Locale.Builder().setLanguageTag(tag).build();
            } catch (IllformedLocaleException e) {
                throw new UserFault("-D" + property + "=" + tag + " is no language tag. Write one such as en, de-AT or"
                        + " zh-Hans.");
            }
        });
    }

    /** @throws UserFault when it is no date */
    static LocalDate date(String property, String value) {
        return text(value)
                .map(day -> {
                    try {
                        return LocalDate.parse(day);
                    } catch (DateTimeParseException e) {
                        throw new UserFault("-D" + property + "=" + day + " is no date. Write one such as 2026-01-31.");
                    }
                })
                .orElseGet(LocalDate::now);
    }
}
