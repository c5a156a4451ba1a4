package io.github.resumemaven.publish;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A git server on loopback: {@code git http-backend} behind the JDK's HTTP server, with faults on demand. */
final class GitServer implements AutoCloseable {

    /** Decides about a request; returns whether it has answered it. */
    @FunctionalInterface
    interface Filter {
        boolean answers(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final Path root;
    private volatile Filter filter = exchange -> false;
    private volatile boolean loseReply;
    private volatile Duration late = Duration.ZERO;

    /** @param root the folder above the repositories that are served */
    GitServer(Path root) throws IOException {
        this.root = root;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url(String repository) {
        return "http://" + host() + "/" + repository;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    void filter(Filter value) {
        filter = value;
    }

    /** From now on a push is carried out, and the connection dropped instead of the answer. */
    void loseReply(boolean value) {
        loseReply = value;
    }

    /** From now on the connection of a push is dropped at once, and the push carried out after this time. */
    void late(Duration value) {
        late = value;
    }

    static void answer(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    static boolean isPush(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith("/git-receive-pack");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!filter.answers(exchange)) {
                serve(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HttpExchange exchange) throws IOException, InterruptedException {
        byte[] body = body(exchange);
        if (isPush(exchange) && !late.isZero()) {
            exchange.close();
            Thread.sleep(late.toMillis());
        }
        byte[] answer = backend(exchange, body);
        if (isPush(exchange) && (loseReply || !late.isZero())) {
            exchange.close();
            return;
        }
        int split = bodyStart(answer);
        int status = 200;
        for (String line : new String(answer, 0, split, StandardCharsets.ISO_8859_1).split("\r?\n")) {
            int colon = line.indexOf(':');
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (line.startsWith("Status:")) {
                status = Integer.parseInt(value.substring(0, 3));
            } else if (colon > 0) {
                exchange.getResponseHeaders().add(line.substring(0, colon), value);
            }
        }
        int length = answer.length - split;
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        exchange.getResponseBody().write(answer, split, length);
    }

    private byte[] backend(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend").directory(root.toFile());
        Map<String, String> env = builder.environment();
        Headers headers = exchange.getRequestHeaders();
        env.put("GIT_PROJECT_ROOT", root.toString());
        env.put("GIT_HTTP_EXPORT_ALL", "1");
        env.put("PATH_INFO", exchange.getRequestURI().getPath());
        env.put(
                "QUERY_STRING",
                exchange.getRequestURI().getRawQuery() == null
                        ? ""
                        : exchange.getRequestURI().getRawQuery());
        env.put("REQUEST_METHOD", exchange.getRequestMethod());
        env.put("REMOTE_USER", "tester");
        env.put("REMOTE_ADDR", "127.0.0.1");
        env.put("CONTENT_TYPE", headers.containsKey("Content-Type") ? headers.getFirst("Content-Type") : "");
        if (headers.containsKey("Git-Protocol")) {
            env.put("GIT_PROTOCOL", headers.getFirst("Git-Protocol"));
        }
        env.put("CONTENT_LENGTH", Integer.toString(body.length));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();

        Thread feeder = new Thread(() -> feed(process, body));
        feeder.start();
        byte[] answer = read(process.getInputStream());
        feeder.join();
        process.waitFor();
        return answer;
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        return "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
                : body;
    }

    private static void feed(Process process, byte[] body) {
        try (var out = process.getOutputStream()) {
            out.write(body);
        } catch (IOException e) {
            // The backend had heard enough.
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        in.transferTo(out);
        return out.toByteArray();
    }

    private static int bodyStart(byte[] answer) {
        for (int i = 0; i + 3 < answer.length; i++) {
            if (answer[i] == '\r' && answer[i + 1] == '\n' && answer[i + 2] == '\r' && answer[i + 3] == '\n') {
                return i + 4;
            }
        }
        return answer.length;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
