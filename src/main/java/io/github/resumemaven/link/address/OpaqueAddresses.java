package io.github.resumemaven.link.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses that say less, or more, than where they lead: {@code shorteners.txt}, {@code tracking-parameters.txt}. */
public final class OpaqueAddresses {
    private OpaqueAddresses() {}

    /** Loaded when an address is met that may need it. */
    private static final class Shorteners {
        private static final Set<String> HOSTS = DataLines.read(OpaqueAddresses.class, "shorteners.txt", 1).stream()
                .map(line -> line[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final class Tracking {
        private static final List<String> NAMES =
                DataLines.read(OpaqueAddresses.class, "tracking-parameters.txt", 1).stream()
                        .map(line -> line[0])
                        .toList();

        private static boolean has(String name) {
            return NAMES.stream()
                    .anyMatch(known -> known.endsWith("*")
                            ? name.startsWith(known.substring(0, known.length() - 1))
                            : name.equals(known));
        }
    }

    /** Whether an address leads over a public service that makes long addresses short. A service's front page does not. */
    public static boolean isShortened(String url) {
        int start = url.startsWith("//") ? 2 : url.indexOf("://") + 3;
        if (start < 3 && !url.startsWith("//")) {
            return false;
        }
        String rest = url.substring(start);
        int end = rest.indexOf('/');
        if (end < 0 || end + 1 == rest.length()) {
            return false;
        }
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        return Shorteners.HOSTS.contains(host.startsWith("www.") ? host.substring(4) : host);
    }

    /** The address without the parameters that only tell who sent the reader; the same if there are none. */
    public static String withoutTracking(String url) {
        int query = url.indexOf('?');
        if (query < 0 || !url.regionMatches(true, 0, "http", 0, 4)) {
            return url;
        }
        int fragment = url.indexOf('#', query);
        String parameters = fragment < 0 ? url.substring(query + 1) : url.substring(query + 1, fragment);
        String kept = Arrays.stream(parameters.split("&", -1))
                .filter(parameter -> !Tracking.has(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("&"));
        if (kept.equals(parameters)) {
            return url;
        }
        return url.substring(0, query)
                + (kept.isEmpty() ? "" : "?" + kept)
                + (fragment < 0 ? "" : url.substring(fragment));
    }
}
