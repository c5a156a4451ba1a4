package io.github.resumemaven.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long 500 links on 50 hosts take, each answered after 100 ms. Two programs, so that the server's memory is not
 * counted: {@code serve <port>}, whose first page lists the links for other checkers and whose page {@code /seen} tells
 * what came, and {@code check <port> [parallel]}.
 */
public final class LinkBenchmark {
    private static final int HOSTS = 50;
    private static final int LINKS = 500;
    private static final int LATENCY = 100;

    private LinkBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        if (arguments[0].equals("serve")) {
            serve(port);
        } else {
            check(port, arguments.length > 2 ? Integer.parseInt(arguments[2]) : Pace.DEFAULT.parallel());
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
