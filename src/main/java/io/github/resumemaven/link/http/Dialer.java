package io.github.resumemaven.link.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Connects a socket. Tests lead public addresses to the loopback with it. */
@FunctionalInterface
public interface Dialer {
    /** The plain way. */
    Dialer DIRECT = Socket::connect;

    /**
     * Connects.
     *
     * @param socket an unconnected socket
     * @param address a resolved address
     * @param millis the longest this may take
     */
    void connect(Socket socket, InetSocketAddress address, int millis) throws IOException;
}
