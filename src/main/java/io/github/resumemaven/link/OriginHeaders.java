package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Additional headers per origin. They go to that origin alone, never along a redirect to another one; and a token
 * given for a bare host goes out over https only.
 */
public final class OriginHeaders {
    public static final OriginHeaders NONE = new OriginHeaders(Map.of());

    private final Map<String, Map<String, String>> byOrigin;

    private OriginHeaders(Map<String, Map<String, String>> byOrigin) {
        this.byOrigin = byOrigin;
    }

    /**
     * These headers and one more.
     *
     * @param origin a host, such as {@code api.github.com}, which means https on port 443; or an origin, such as
     *     {@code http://intranet.example.org:8080}
     * @param name the header's name
     * @param value its value, kept out of every text this room makes
     * @throws IllegalArgumentException for a name or value that cannot stand in a header, or an origin that is none
     */
    public OriginHeaders with(String origin, String name, String value) {
        HeaderText.requireName(name);
        HeaderText.requireValue("the header " + name, value);
        Map<String, Map<String, String>> all = new LinkedHashMap<>(byOrigin);
        Map<String, String> headers = new LinkedHashMap<>(all.getOrDefault(originOf(origin), Map.of()));
        headers.put(name, value);
        all.put(originOf(origin), headers);
        return new OriginHeaders(all);
    }

    private static String originOf(String text) {
        String address = text.contains("://") ? text : "https://" + text.toLowerCase(Locale.ROOT);
        return Address.parse(address)
                .map(Address::origin)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is neither a host nor an origin"));
    }

    /** The headers for a request to {@code address}; empty when there are none. */
    public Map<String, String> of(Address address) {
        return byOrigin.getOrDefault(address.origin(), Map.of());
    }

    @Override
    public String toString() {
        return "headers for " + byOrigin.keySet();
    }
}
