package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.http.HttpHeaders;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies a server sets along one trail of redirects, given back to the same origin only. Some sites set one and
 * redirect to the same address; without cookies such a living page looks like a circle.
 */
final class Cookies {
    private static final int MOST = 20;

    private final Map<String, Map<String, String>> byOrigin = new HashMap<>();

    void keep(Address from, HttpHeaders headers) {
        for (String header : headers.all("Set-Cookie")) {
            String pair = header.split(";", 2)[0].strip();
            int equals = pair.indexOf('=');
            Map<String, String> jar = byOrigin.computeIfAbsent(from.origin(), origin -> new LinkedHashMap<>());
            if (equals > 0
                    && pair.length() <= 1024
                    && jar.size() < MOST
                    && pair.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
                jar.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** The value of {@code Cookie} for a request to {@code address}; empty for none. */
    String of(Address address) {
        return byOrigin.getOrDefault(address.origin(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
