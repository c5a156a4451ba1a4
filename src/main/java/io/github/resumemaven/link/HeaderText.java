package io.github.resumemaven.link;

import java.util.regex.Pattern;

/** What may stand in a header, so that no configured value can smuggle in a second one. */
final class HeaderText {
    /** RFC 9110, section 5.6.2: token. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e\\t]+");

    private HeaderText() {}

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of a header");
        }
    }

    /** The value itself is not repeated in the message: it may be a secret. */
    static void requireValue(String what, String value) {
        if (value == null || !VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " must be printable ASCII on one line, and not empty");
        }
    }
}
