package io.github.resumemaven.read.field;

import java.util.regex.Pattern;

/** Tells addresses of pages from other text. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\w.-]+\\.(?:com|org|net|io|dev|cn|de|fr|me|app|co|ru|pl|it|es|br|jp|kr|tw|nl|uk|ca|in|info|edu|gov)(?:/\\S*)?");

    private Addresses() {}

    /** Whether a text is an address and nothing else. */
    static boolean is(String text) {
        return (text.indexOf('.') >= 0 || text.indexOf(':') >= 0)
                && ADDRESS.matcher(text.strip()).matches();
    }
}
