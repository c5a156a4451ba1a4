package io.github.resumemaven.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long 500 links on 50 hosts take, each answered after 100 ms. Three programs, so that the server's memory is not
 * counted: {@code serve <port>}, whose first page lists the links for other checkers and whose page {@code /seen} tells
 * what came; {@code check <port> [parallel]}; and {@code compare [linkinator]}, which runs both, and the other checker in
 * turn with ours if its program is named.
 */
public final class LinkBenchmark {
    private static final int HOSTS = 50;
    private static final int LINKS = 500;
    private static final int LATENCY = 100;
    private static final int ROUNDS = 3;

    private LinkBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "serve" -> serve(Integer.parseInt(arguments[1]));
            case "check" ->
                check(
                        Integer.parseInt(arguments[1]),
                        arguments.length > 2 ? Integer.parseInt(arguments[2]) : Pace.DEFAULT.parallel());
            case "compare" -> compare(arguments.length > 1 ? arguments[1] : "");
            default -> throw new IllegalArgumentException("serve, check or compare, not " + arguments[0]);
        }
    }

    private static void compare(String linkinator) throws Exception {
        int port = freePort();
        Process server = java("serve", String.valueOf(port)).start();
        try {
            await(port);
            for (int round = 1; round <= ROUNDS; round++) {
                tell("ours", java("check", String.valueOf(port)), port);
                if (!linkinator.isBlank()) {
                    for (String parallel : List.of("8", "100")) {
                        // Without --recurse it stays on the first page; the rest are links of other hosts.
                        ProcessBuilder other = new ProcessBuilder(
                                linkinator, "http://127.0.0.1:" + port + "/", "--concurrency", parallel, "--silent");
                        tell("linkinator --concurrency " + parallel, other, port);
                    }
                }
            }
        } finally {
            server.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                LinkBenchmark.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static void await(int port) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try {
                seen(port);
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    /** What came since this was asked last. */
    private static String seen(int port) throws IOException {
        try (InputStream in =
                URI.create("http://127.0.0.1:" + port + "/seen").toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static void tell(String who, ProcessBuilder program, int port) throws Exception {
        long start = System.nanoTime();
        Process process = program.redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        AtomicLong memory = new AtomicLong();
        Thread watch = new Thread(() -> watch(process, memory));
        watch.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.join();
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s as a process, %d MB resident at most, exit %d; the server saw %s%n%s",
                who,
                seconds,
                memory.get() >> 10,
                status,
                seen(port),
                who.equals("ours") ? "    " + said + "\n" : "");
    }

    /** The most memory, in KB, as Linux counts it; 0 elsewhere. */
    private static void watch(Process process, AtomicLong most) {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        while (process.isAlive()) {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .forEach(kilobytes -> most.accumulateAndGet(kilobytes, Math::max));
                Thread.sleep(20);
            } catch (IOException | UncheckedIOException gone) {
                return;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static List<String> urls(int port) {
        return IntStream.range(0, LINKS)
                .mapToObj(i -> "http://127.0.1." + (1 + i % HOSTS) + ":" + port + "/page/" + i)
                .toList();
    }

    private static void serve(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", port), 1024);
        server.setExecutor(Executors.newCachedThreadPool());
        String list = urls(port).stream()
                .map(url -> "<a href=\"" + url + "\">a link</a>")
                .collect(Collectors.joining("\n", "<title>All links</title>", ""));
        server.createContext("/", exchange -> answer(exchange, list));
        String page = "<title>A page</title><h1>A page</h1>" + "<p>Some text of it.</p>".repeat(100);
        AtomicInteger requests = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.createContext("/page/", exchange -> {
            requests.incrementAndGet();
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause();
            now.decrementAndGet();
            answer(exchange, page);
        });
        server.createContext(
                "/seen",
                exchange -> answer(
                        exchange,
                        requests.getAndSet(0) + " requests, at most " + most.getAndSet(0) + " at the same time\n"));
        server.start();
    }

    private static void pause() {
        try {
            Thread.sleep(LATENCY);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String page) throws IOException {
        try (exchange) {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static void check(int port, int parallel) {
        LinkPolicy policy =
                LinkPolicy.builder().allowPrivateHosts(true).parallel(parallel).build();
        LinkChecker checker =
                LinkChecker.of(policy).withPhrases(NotFoundPhrases.of(List.of("page not found", "*页面不存在")));
        long start = System.nanoTime();
        Map<String, LinkVerdict> verdicts = checker.check(urls(port));
        double seconds = (System.nanoTime() - start) / 1e9;
        double byThreads = LINKS * LATENCY / 1000.0 / parallel;
        double bySpacing = (LINKS / HOSTS - 1) * policy.pace().spacing().toMillis() / 1000.0 + LATENCY / 1000.0;
        double ideal = Math.max(byThreads, bySpacing);
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(LinkBenchmark::peak)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%d links on %d hosts, %d ms each, %d in parallel: %.2f s, ideal %.2f s, ratio %.2f, peak heap %d MB, %s%n",
                LINKS,
                HOSTS,
                LATENCY,
                parallel,
                seconds,
                ideal,
                seconds / ideal,
                heap >> 20,
                verdicts.values().stream().collect(Collectors.groupingBy(LinkVerdict::verdict, Collectors.counting())));
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
