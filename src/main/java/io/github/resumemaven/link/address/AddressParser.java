package io.github.resumemaven.link.address;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses the way browsers do (WHATWG URL), so far as a résumé needs it. {@link java.net.URI} refuses what
 * browsers open: Chinese paths, {@code |} in a query, {@code _} in a host.
 */
final class AddressParser {
    /** RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^#]*)(?:#(.*))?");

    static final int LONGEST = 8192;

    private AddressParser() {}

    static Optional<Address> parse(String text, Address base) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1) == null ? base == null ? null : base.scheme() : lower(parts.group(1));
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            return Optional.empty();
        }
        if (parts.group(2) != null) {
            return withAuthority(scheme, parts.group(2), parts.group(3), parts.group(4));
        }
        if (base == null || parts.group(1) != null) {
            return Optional.empty();
        }
        return Optional.of(
                new Address(scheme, base.host(), base.port(), relative(base, parts.group(3)), parts.group(4)));
    }

    private static Optional<Address> withAuthority(String scheme, String authority, String rest, String fragment) {
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = hostAndPort.endsWith("]") ? -1 : hostAndPort.lastIndexOf(':');
        String name = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        int port = port(colon < 0 ? "" : hostAndPort.substring(colon + 1), scheme);
        Optional<String> host = HostNames.toAscii(name);
        if (port < 1 || host.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Address(scheme, host.get(), port, target(rest), fragment));
    }

    /** The port, or -1 when it is none. */
    private static int port(String digits, String scheme) {
        if (digits.isEmpty()) {
            return scheme.equals("https") ? 443 : 80;
        }
        if (digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int port = Integer.parseInt(digits);
        return port <= 65535 ? port : -1;
    }

    private static String relative(Address base, String reference) {
        if (reference.isEmpty()) {
            return base.target();
        }
        if (reference.startsWith("?")) {
            return base.path() + encode(reference);
        }
        if (reference.startsWith("/")) {
            return target(reference);
        }
        String path = base.path();
        return target(path.substring(0, path.lastIndexOf('/') + 1) + reference);
    }

    private static String target(String pathAndQuery) {
        int query = pathAndQuery.indexOf('?');
        String path = query < 0 ? pathAndQuery : pathAndQuery.substring(0, query);
        String withoutDots = DotSegments.remove(path.isEmpty() ? "/" : path);
        return encode(withoutDots) + (query < 0 ? "" : encode(pathAndQuery.substring(query)));
    }

    /** Percent-encodes what may not go over the wire as it is; what is encoded already stays. */
    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b <= 0x20 || b == 0x7f || "\"<>\\^`{|}".indexOf(b) >= 0) {
                out.append('%').append(String.format("%02X", b & 0xff));
            } else {
                out.append((char) b);
            }
        }
        return out.toString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
