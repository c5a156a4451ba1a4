package io.github.resumemaven.link;

import io.github.resumemaven.link.Lookup.Answer;
import io.github.resumemaven.link.Lookup.State;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.http.Route;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Finds the way to an address, or the reason why there is none. */
final class Routes {
    /** A found way, or, with {@code route} null, the look-up that failed. */
    record Found(Route route, Answer answer) {}

    /** Behind a proxy the machine often cannot look names up at all: not worth a long wait. */
    private static final Duration PROXIED_LOOKUP = Duration.ofSeconds(2);

    private final HttpProxy proxy;
    private final Lookup hosts;
    private final Lookup proxies;

    /**
     * Routes by these look-ups.
     *
     * @param proxy or null
     * @param hosts finds the hosts of addresses, and refuses private ones as the policy says
     * @param proxies finds the proxy, which is on a private network more often than not
     */
    Routes(HttpProxy proxy, Lookup hosts, Lookup proxies) {
        this.proxy = proxy;
        this.hosts = hosts;
        this.proxies = proxies;
    }

    Found to(Address address, Duration wait) throws InterruptedException {
        if (proxy == null || !proxy.serves(address.host())) {
            Answer answer = hosts.find(address.host(), wait);
            return new Found(answer.state() == State.FOUND ? direct(answer.addresses(), address.port()) : null, answer);
        }
        Answer answer = hosts.find(address.host(), wait.compareTo(PROXIED_LOOKUP) < 0 ? wait : PROXIED_LOOKUP);
        if (answer.state() == State.PRIVATE) {
            return new Found(null, answer);
        }
        Answer way = proxies.find(proxy.host(), wait);
        if (way.state() == State.FOUND) {
            List<InetSocketAddress> sockets = sockets(way.addresses(), proxy.port());
            return new Found(new Route(sockets, true, authorization()), way);
        }
        String reason = "the proxy " + proxy.host() + " was not found";
        return new Found(null, new Answer(State.NO_ANSWER, List.of(), reason));
    }

    private static Route direct(List<InetAddress> addresses, int port) {
        return new Route(sockets(addresses, port), false, null);
    }

    private static List<InetSocketAddress> sockets(List<InetAddress> addresses, int port) {
        return addresses.stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** RFC 7617. */
    private String authorization() {
        if (proxy.user() == null) {
            return null;
        }
        String pair = proxy.user() + ":" + (proxy.secret() == null ? "" : proxy.secret());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
