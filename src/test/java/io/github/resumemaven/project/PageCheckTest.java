package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCheckTest {
    private static final Duration SHORT = Duration.ofMillis(700);

    @TempDir
    Path site;

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private int stale;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(site.resolve("index.html"), "<h1>Ada</h1>");
        Files.writeString(site.resolve("resume.json"), "{}");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cv/", exchange -> {
            boolean old = requests.incrementAndGet() <= stale;
            boolean json = exchange.getRequestURI().getPath().endsWith(".json");
            byte[] body = (old ? "<h1>Old</h1>" : json ? "{}" : "<h1>Ada</h1>").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private PageCheck check(String path, Duration patience) {
        return PageCheck.of("http://127.0.0.1:" + server.getAddress().getPort() + path, site, patience);
    }

    @Test
    void aPageThatShowsItIsEnough() {
        assertThatCode(check("/cv/", SHORT)::await).doesNotThrowAnyException();
        assertThat(requests).hasValue(1);
    }

    @Test
    void itWaitsForAPageThatIsLate() {
        stale = 2;
        assertThatCode(check("/cv/", Duration.ofSeconds(30))::await).doesNotThrowAnyException();
        assertThat(requests).hasValue(3);
    }

    @Test
    void anotherFileOfTheSiteMayBeNamed() {
        assertThatCode(check("/cv/resume.json?x=1", SHORT)::await).doesNotThrowAnyException();
    }

    @Test
    void aPageThatStaysOldIsAFault() {
        stale = Integer.MAX_VALUE;
        assertThatThrownBy(check("/cv/", SHORT)::await)
                .isInstanceOf(MachineFault.class)
                .hasMessageContainingAll("Published, but", "another page");
    }

    @Test
    void aPageThatIsNotThereIsAFaultWithItsStatus() {
        assertThatThrownBy(check("/", SHORT)::await)
                .isInstanceOf(MachineFault.class)
                .hasMessageContaining("status 404");
    }

    @Test
    void aServerThatIsNotThereIsAFault() {
        PageCheck check = check("/cv/", SHORT);
        server.stop(0);
        assertThatThrownBy(check::await).isInstanceOf(MachineFault.class).hasMessageContaining("can't be reached");
    }

    @Test
    void whatIsNoAddressIsToldAtOnce() {
        for (String wrong :
                new String[] {"ada.github.io/cv", "ftp://example.org/", "https://me:secret@example.org/", ":"}) {
            assertThatThrownBy(() -> PageCheck.of(wrong, site, SHORT))
                    .isInstanceOf(UserFault.class)
                    .hasMessageContaining("https://ada.github.io/cv/")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void aSiteWithoutAPageNeedsTheNameOfAFile() throws IOException {
        Files.delete(site.resolve("index.html"));
        assertThatThrownBy(() -> check("/cv/", SHORT))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("resume.formats");
    }
}
