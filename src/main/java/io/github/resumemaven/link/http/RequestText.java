package io.github.resumemaven.link.http;

import io.github.resumemaven.link.address.Address;
import java.util.Map;

/** A request as it goes over the wire: RFC 9112, section 3. */
final class RequestText {
    private RequestText() {}

    static String get(Address address, Map<String, String> headers, Route route) {
        boolean whole = route.proxied() && !address.isHttps();
        StringBuilder text = new StringBuilder("GET ")
                .append(whole ? address.origin() : "")
                .append(address.target())
                .append(" HTTP/1.1\r\n");
        line(text, "Host", address.authority());
        headers.forEach((name, value) -> line(text, name, value));
        if (whole && route.proxyAuthorization() != null) {
            line(text, "Proxy-Authorization", route.proxyAuthorization());
        }
        line(text, "Connection", "close");
        return text.append("\r\n").toString();
    }

    static String connect(Address address, Route route) {
        String target = address.host() + ":" + address.port();
        StringBuilder text = new StringBuilder("CONNECT ").append(target).append(" HTTP/1.1\r\n");
        line(text, "Host", target);
        if (route.proxyAuthorization() != null) {
            line(text, "Proxy-Authorization", route.proxyAuthorization());
        }
        return text.append("\r\n").toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append("\r\n");
    }
}
