package io.github.resumemaven.render.json;

import io.github.resumemaven.render.Addresses;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values that the schema gives a format: {@code uri} (RFC 3986, absolute) and {@code email}. */
final class Uris {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private Uris() {}

    /** An address with all that RFC 3986 does not allow percent-encoded; empty if it is not absolute even so. */
    static Optional<String> uri(String address) {
        try {
            String allowed = Addresses.web(address)
                    .orElse("")
                    .replace("|", "%7C")
                    .replace("^", "%5E")
                    .replace("{", "%7B")
                    .replace("}", "%7D");
            URI uri = new URI(allowed);
            return uri.isAbsolute() && (uri.isOpaque() || uri.getRawAuthority() != null)
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }
}
