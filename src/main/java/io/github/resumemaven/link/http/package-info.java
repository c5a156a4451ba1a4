/**
 * One GET over HTTP/1.1, bounded in time and memory, to an address that was checked before.
 *
 * <p>Why not jsoup's or the JDK's client: both look the name up again when they connect, so a name that changes its
 * address between the check and the connection (DNS rebinding) reaches a private host, and neither lets the address be
 * pinned. Measured beside that, with a timeout of 2 s: over {@code HttpURLConnection} a header that drips took 10 s; a
 * server that closes without an answer was asked twice for one attempt, by both of the JDK's clients; and both refuse
 * Basic authentication at a proxy for https. jsoup reads the pages.
 */
package io.github.resumemaven.link.http;
