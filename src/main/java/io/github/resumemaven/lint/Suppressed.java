package io.github.resumemaven.lint;

import java.util.Optional;

/**
 * A finding that nobody is to hear of.
 *
 * @param by who said so
 * @param reason why, as written; empty if none was given
 */
public record Suppressed(Finding finding, By by, Optional<String> reason) {

    public enum By {
        /** A comment or the front matter of the file. */
        FILE,
        /** The {@link Baseline} of findings that were accepted once. */
        BASELINE
    }
}
