package io.github.resumemaven.link.http;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * Where to connect to.
 *
 * @param candidates resolved socket addresses, tried in this order
 * @param proxied whether they are a proxy's
 * @param proxyAuthorization the value of {@code Proxy-Authorization}, or null
 */
public record Route(List<InetSocketAddress> candidates, boolean proxied, String proxyAuthorization) {

    @Override
    public String toString() {
        return (proxied ? "proxy " : "") + candidates;
    }
}
