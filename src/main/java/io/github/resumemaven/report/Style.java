package io.github.resumemaven.report;

import io.github.resumemaven.lint.Severity;

/** How a terminal sets words off. Whoever owns the terminal decides on colour; {@link #PLAIN} has none. */
public interface Style {
    Style PLAIN = new Style() {
        @Override
        public String severity(Severity severity, String text) {
            return text;
        }

        @Override
        public String strong(String text) {
            return text;
        }
    };

    /** A text in the colour of a severity. */
    String severity(Severity severity, String text);

    /** A text that stands out. */
    String strong(String text);
}
