package io.github.resumemaven.lint;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
    /** Wrong, whoever reads it. */
    ERROR,
    /** Most probably wrong. */
    WARNING,
    /** A hint, or a matter of taste. */
    INFO;

    /** Its name in options and reports: {@code error}, {@code warning}, {@code info}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
