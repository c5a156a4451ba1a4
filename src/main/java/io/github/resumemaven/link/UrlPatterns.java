package io.github.resumemaven.link;

import java.net.IDN;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Which addresses are meant. A pattern without a slash is a host and its subdomains ({@code example.org}); any other is
 * held against the whole address, with {@code *} for anything ({@code https://example.org/drafts/*}).
 */
public final class UrlPatterns {
    public static final UrlPatterns NONE = new UrlPatterns(List.of());

    private final List<String> patterns;

    private UrlPatterns(List<String> patterns) {
        this.patterns = patterns;
    }

    /** These patterns; blank ones are left out. */
    public static UrlPatterns of(Collection<String> patterns) {
        return new UrlPatterns(patterns.stream()
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /**
     * Whether one of the patterns means this address.
     *
     * @param url the address as written
     * @param host its host, lower case and in ASCII
     */
    public boolean match(String url, String host) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, url, host));
    }

    private static boolean matches(String pattern, String url, String host) {
        if (pattern.contains("/")) {
            return Wildcard.matches(pattern, url);
        }
        return hostMatches(pattern, host);
    }

    /** Whether {@code host} is the pattern's host or below it. */
    static boolean hostMatches(String pattern, String host) {
        String wanted = ascii(pattern);
        return Wildcard.matches(wanted, host) || Wildcard.matches("*." + wanted, host);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAHost) {
            return host.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return patterns.toString();
    }
}
