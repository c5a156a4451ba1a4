package io.github.resumemaven.link;

import java.util.List;
import java.util.Locale;

/**
 * A proxy as Maven's settings describe it: asked by {@code CONNECT} for https, with the whole address for http.
 *
 * @param host its name
 * @param port its port
 * @param user the user name for Basic authentication, or null
 * @param secret the password, or null; never printed
 * @param nonProxyHosts hosts asked directly, with {@code *} for anything; empty for none
 */
public record HttpProxy(String host, int port, String user, String secret, List<String> nonProxyHosts) {

    public HttpProxy {
        Require.between("the proxy's port", port, 1, 65535);
        nonProxyHosts = List.copyOf(nonProxyHosts);
    }

    /** Reads Maven's form of the exceptions: names parted by {@code |}, with {@code *} for anything; null for none. */
    public static List<String> nonProxyHosts(String text) {
        return text == null
                ? List.of()
                : List.of(text.split("[|,\\s]+")).stream()
                        .filter(host -> !host.isEmpty())
                        .toList();
    }

    /** Whether requests to {@code host} go through this proxy. */
    public boolean serves(String host) {
        return nonProxyHosts.stream()
                .noneMatch(
                        pattern -> Wildcard.matches(pattern.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "proxy " + host + ":" + port + (user == null ? "" : " (with a user name)");
    }
}
