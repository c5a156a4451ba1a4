package io.github.resumemaven.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, worst first. */
public enum Severity {
    /** Wrong, whoever reads it. */
    ERROR,
    /** Most probably wrong. */
    WARNING,
    /** A hint, or a matter of taste. */
    INFO;

    /** The severity of that name, in any case of letters; empty if there is none. */
    public static Optional<Severity> of(String key) {
        return Arrays.stream(values())
                .filter(severity -> severity.name().equalsIgnoreCase(key))
                .findFirst();
    }

    /** Its name in options and reports: {@code error}, {@code warning}, {@code info}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
