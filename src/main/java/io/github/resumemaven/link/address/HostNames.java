package io.github.resumemaven.link.address;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of hosts: their form, and international names in ASCII. */
final class HostNames {
    /** Underscores are no host names by RFC 1123, but some live ones have them and browsers open them. */
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");

    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    private static final String DEVIATIONS = "\u00df\u03c2\u200c\u200d";

    private HostNames() {}

    /** The name in lower-case ASCII without a trailing dot; empty when it cannot be a host. */
    static Optional<String> toAscii(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[")) {
            return IPV6.matcher(lower).matches() ? Optional.of(lower) : Optional.empty();
        }
        String ascii;
        try {
            // The JDK's tables for the others take 15 ms to load.
            ascii = isAscii(lower)
                    ? lower
                    : IDN.toASCII(keepDeviations(name), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
        ascii = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (ascii.isEmpty() || ascii.length() > 253) {
            return Optional.empty();
        }
        for (String label : ascii.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(ascii);
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Encodes the labels that IDNA 2003 would turn into others (RFC 5894, section 7.2), and leaves the rest to the JDK. */
    private static String keepDeviations(String name) {
        if (name.chars().noneMatch(c -> DEVIATIONS.indexOf(c) >= 0)) {
            return name;
        }
        return Arrays.stream(name.split("[.。．｡]", -1))
                .map(label -> label.chars().anyMatch(c -> DEVIATIONS.indexOf(c) >= 0)
                        ? Punycode.encode(Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC))
                        : label)
                .collect(Collectors.joining("."));
    }
}
