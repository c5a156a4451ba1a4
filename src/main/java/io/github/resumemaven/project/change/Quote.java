package io.github.resumemaven.project.change;

import java.util.Optional;
import java.util.regex.Pattern;

/** A value of the new résumé, fit for the history of a branch. */
final class Quote {
    private static final int LENGTH = 40;
    /** Would move a terminal's cursor, or forge a line of the message. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");
    /** A misread line may make a phone number the name of a job. */
    private static final Pattern CONTACT = Pattern.compile("@|://|www\\.|\\d[\\d\\s()./-]{5,}\\d");

    private Quote() {}

    /** Empty for what looks like a way to reach somebody. */
    static Optional<String> of(String value) {
        String text = UNSEEN.matcher(value).replaceAll(" ").strip();
        if (text.isEmpty() || CONTACT.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(shorten(text, LENGTH));
    }

    /** @param length in code points, an ellipsis included */
    static String shorten(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }
}
