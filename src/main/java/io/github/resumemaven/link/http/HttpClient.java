package io.github.resumemaven.link.http;

import io.github.resumemaven.link.address.Address;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Sends one GET on a connection of its own, follows nothing, keeps nothing. */
public final class HttpClient {
    private final Dialer dialer;
    private final Supplier<SSLSocketFactory> tls;
    private final Watchdog watchdog;
    private final Duration connectTimeout;
    private final int headerBytes;
    private final int bodyBytes;

    /**
     * A client with its bounds.
     *
     * @param tls makes the secured sockets, asked when the first is needed; the host name is always verified
     * @param headerBytes the most that is read of status line and headers
     * @param bodyBytes the most that is read of a body, after decompression
     */
    public HttpClient(
            Dialer dialer,
            Supplier<SSLSocketFactory> tls,
            Watchdog watchdog,
            Duration connectTimeout,
            int headerBytes,
            int bodyBytes) {
        this.dialer = dialer;
        this.tls = tls;
        this.watchdog = watchdog;
        this.connectTimeout = connectTimeout;
        this.headerBytes = headerBytes;
        this.bodyBytes = bodyBytes;
    }

    /**
     * Asks for an address.
     *
     * @param headers sent beside {@code Host} and {@code Connection}
     * @param route where to connect to
     * @param timeout the longest all of this may take
     * @param wantsBody decides by the head alone whether the body is read
     * @throws HttpFailure when there was no answer
     */
    public HttpReply get(
            Address address, Map<String, String> headers, Route route, Duration timeout, Predicate<HttpReply> wantsBody)
            throws HttpFailure {
        HttpFailure last = null;
        long end = System.nanoTime() + timeout.toNanos();
        for (InetSocketAddress candidate : route.candidates()) {
            try (Socket socket = new Socket();
                    Watchdog.Guard guard = watchdog.over(socket, end - System.nanoTime())) {
                try {
                    connect(socket, candidate, guard);
                } catch (IOException e) {
                    last = Failures.of(e, guard, HttpFailure.Kind.CONNECT);
                    continue;
                }
                return exchange(address, headers, route, socket, guard, wantsBody);
            } catch (IOException e) {
                throw new HttpFailure(HttpFailure.Kind.RESET, "the connection broke off");
            }
        }
        throw last == null ? new HttpFailure(HttpFailure.Kind.CONNECT, "the host has no address") : last;
    }

    private void connect(Socket socket, InetSocketAddress candidate, Watchdog.Guard guard) throws IOException {
        long millis = Math.min(connectTimeout.toMillis(), guard.remainingMillis());
        dialer.connect(socket, candidate, (int) Math.max(1, millis));
        socket.setTcpNoDelay(true);
    }

    private HttpReply exchange(
            Address address,
            Map<String, String> headers,
            Route route,
            Socket socket,
            Watchdog.Guard guard,
            Predicate<HttpReply> wantsBody)
            throws HttpFailure {
        try {
            Socket secured = address.isHttps() ? secure(socket, address, route) : socket;
            send(secured, RequestText.get(address, headers, route));
            InputStream in = new BufferedInputStream(secured.getInputStream());
            HttpReply head = new HeadReader(in, headerBytes).read();
            return wantsBody.test(head) ? BodyReader.read(head, in, bodyBytes) : head;
        } catch (IOException e) {
            throw Failures.of(e, guard, HttpFailure.Kind.RESET);
        }
    }

    private Socket secure(Socket socket, Address address, Route route) throws IOException, HttpFailure {
        if (route.proxied()) {
            send(socket, RequestText.connect(address, route));
            // Unbuffered: what follows the head belongs to TLS.
            int status =
                    new HeadReader(socket.getInputStream(), headerBytes).read().status();
            if (status / 100 != 2) {
                throw new HttpFailure(HttpFailure.Kind.PROXY, status, "the proxy answered " + status);
            }
        }
        String name = address.host().startsWith("[")
                ? address.host().substring(1, address.host().length() - 1)
                : address.host();
        SSLSocket secured = (SSLSocket) tls.get().createSocket(socket, name, address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        // Without this the JDK checks the certificate's chain but not whose it is.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setApplicationProtocols(new String[] {"http/1.1"});
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
