package io.github.resumemaven.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server on the loopback that answers with whatever bytes a test wants, at whatever speed. */
final class TestServer implements AutoCloseable {

    /** A request as it came. */
    record Request(String line, Map<String, String> headers) {
        String target() {
            return line.split(" ")[1];
        }

        String host() {
            return headers.get("host");
        }
    }

    /** Writes an answer; {@code nth} counts the requests for this host and target from 1. */
    interface Answer {
        void write(Request request, int nth, OutputStream out) throws Exception;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Long> arrivals = new CopyOnWriteArrayList<>();

    TestServer() {
        this(plain());
    }

    TestServer(ServerSocket socket) {
        this.socket = socket;
        daemon(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    daemon(() -> serve(connection));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "test-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers requests for this path, on any host. */
    TestServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers with a status, headers and a body. */
    static Answer reply(int status, String headers, String body) {
        return reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer reply(int status, String headers, byte[] body) {
        return (request, nth, out) -> {
            String head = "HTTP/1.1 " + status + " Some Words\r\n" + (headers.isEmpty() ? "" : headers + "\r\n")
                    + "Content-Length: " + body.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body);
        };
    }

    static Answer status(int status) {
        return reply(status, "", "");
    }

    static Answer html(String page) {
        return reply(200, "Content-Type: text/html; charset=utf-8", page);
    }

    static Answer redirect(int status, String location) {
        return reply(status, "Location: " + location, "");
    }

    /** One answer after the other, the last one for ever. */
    static Answer first(Answer... each) {
        return (request, nth, out) -> each[Math.min(nth, each.length) - 1].write(request, nth, out);
    }

    /** How often this target was asked for. */
    int count(String target) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + target))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    List<Request> requests() {
        return requests;
    }

    /** When each request came, in milliseconds from some point. */
    List<Long> arrivals() {
        return arrivals;
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            if (line == null) {
                return;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                String[] parts = header.split(": ", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            }
            Request request = new Request(line, headers);
            arrivals.add(System.nanoTime() / 1_000_000);
            requests.add(request);
            int nth = counts.merge(request.host() + " " + request.target(), 1, Integer::sum);
            String path = request.target().replaceAll("[?].*", "");
            answers.getOrDefault(path, status(404)).write(request, nth, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (Exception clientLeft) {
            // What a test expects shows in the verdict.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
