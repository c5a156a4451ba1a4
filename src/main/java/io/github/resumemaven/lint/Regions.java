package io.github.resumemaven.lint;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a number without a country code is dialled. */
public final class Regions {
    /** Languages of which nearly all readers live in one country. English, Spanish or French tell nothing. */
    private static final Map<String, String> BY_LANGUAGE = Map.of(
            "de", "DE",
            "it", "IT",
            "ja", "JP",
            "ko", "KR",
            "nl", "NL",
            "pl", "PL",
            "ru", "RU");

    private Regions() {}

    /** What was configured, else what the language says; empty: nobody knows. */
    public static Optional<String> of(Context context) {
        return context.region().or(() -> of(context.resume().language()));
    }

    private static Optional<String> of(Locale language) {
        if (!language.getCountry().isEmpty()) {
            return Optional.of(language.getCountry());
        }
        if (language.getLanguage().equals("zh")) {
            // Traditional characters are written in Taiwan, Hong Kong and Macau.
            return language.getScript().equals("Hant") ? Optional.empty() : Optional.of("CN");
        }
        return Optional.ofNullable(BY_LANGUAGE.get(language.getLanguage()));
    }
}
