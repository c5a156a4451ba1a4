package io.github.resumemaven.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as URLs have it: a plus is a plus. */
final class Percent {

    private Percent() {}

    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
