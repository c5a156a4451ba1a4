package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links through the whole goal, against a server on the loopback. */
@MojoTest
@Basedir("src/test/projects/clean")
@MojoParameter(name = "failOn", value = "never")
@MojoParameter(name = "rules", value = "*=off, links/*=warning, publish/asset-missing=warning")
class LinkGoalTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private HttpServer server;
    private String site;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<String> requests = new CopyOnWriteArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                if (path.equals("/hangs")) {
                    await(stopped);
                }
                String authorization = exchange.getRequestHeaders().getFirst("Authorization");
                requests.add(exchange.getRequestURI() + (authorization == null ? "" : " " + authorization));
                int status = path.matches("/\\d{3}") ? Integer.parseInt(path.substring(1)) : 200;
                if (status / 100 == 3) {
                    exchange.getResponseHeaders().add("Location", site + "/new");
                }
                byte[] body = ("<title>" + (path.equals("/soft") ? "Page not found" : "A page") + "</title>")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        stopped.countDown();
        server.stop(0);
    }

    private void run(ValidateMojo mojo, String text) throws Exception {
        Path source = folder.resolve("cv.md");
        Files.writeString(source, "# Ada Brandt\n\n" + text);
        mojo.source = source.toFile();
        mojo.outputDirectory = folder.resolve("out").toFile();
        mojo.linksCacheFile = folder.resolve("alive.txt").toFile();
        mojo.linksAllowPrivateHosts = true;
        mojo.linksBackoff = "10ms";
        mojo.linksSpacing = "0s";
        mojo.linksRetries = 1;
        mojo.execute();
    }

    private List<String> findings() throws IOException {
        JsonNode all = report("findings.json").get("findings");
        return StreamSupport.stream(all.spliterator(), false)
                .map(finding ->
                        finding.get("rule").asText() + " " + finding.get("line").asInt() + ":"
                                + finding.get("column").asInt())
                .toList();
    }

    private JsonNode report(String name) throws IOException {
        return JSON.readTree(folder.resolve("out/reports/" + name).toFile());
    }

    @Test
    @InjectMojo(goal = "validate")
    void everyPlaceOfADeadLinkIsFoundAndItIsAskedTwice(ValidateMojo mojo) throws Exception {
        run(mojo, "[a](" + site + "/404) [b](" + site + "/404)\n\n- " + site + "/404\n");
        assertThat(findings())
                .containsExactly("links/dead 3:5", "links/dead 3:" + (15 + site.length()), "links/dead 5:3");
        assertThat(requests).containsExactly("/404", "/404");
    }

    @Test
    @InjectMojo(goal = "validate")
    void eachVerdictHasItsRule(ValidateMojo mojo) throws Exception {
        run(
                mojo,
                """
                [a](%1$s/410)
                [b](%1$s/403)
                [c](%1$s/500)
                [d](%1$s/301)
                [e](%1$s/soft)
                [f](%1$s/fine)
                [g](#nothing)
                [h](nothing.pdf)
                """
                        .formatted(site));
        assertThat(findings())
                .containsExactly(
                        "links/dead 3:5",
                        "links/blocked 4:5",
                        "links/unreachable 5:5",
                        "links/permanent-redirect 6:5",
                        "links/soft-404 7:5",
                        "links/fragment-missing 9:5",
                        "publish/asset-missing 10:5");
    }

    @Test
    @InjectMojo(goal = "validate")
    void theReportHasEveryLinkWithItsPlaces(ValidateMojo mojo) throws Exception {
        Files.writeString(folder.resolve("Photo.png"), "");
        run(mojo, "[a](" + site + "/404) ![b](photo.png) [c](#ada-brandt) [d](tel:+4930901820)\n");
        JsonNode links = report("links.json").get("links");
        assertThat(StreamSupport.stream(links.spliterator(), false)
                        .map(link -> link.get("url").asText() + " "
                                + link.get("verdict").asText() + " "
                                + link.get("status").asInt() + " "
                                + link.get("at").get(0).get("line").asInt()))
                .containsExactly(
                        site + "/404 dead 404 3", "tel:+4930901820 ok 0 3", "photo.png dead 0 3", "#ada-brandt ok 0 3");
        assertThat(links.get(0).get("attempts").asInt()).isEqualTo(2);
        assertThat(links.get(0).get("finalUrl").asText()).isEqualTo(site + "/404");
        assertThat(links.get(0).get("reason").asText()).contains("404");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "error")
    @MojoParameter(name = "rules", value = "contact/*=off, structure/*=off")
    void onlyADeadLinkFailsTheBuild(ValidateMojo mojo) throws Exception {
        run(mojo, "[b](" + site + "/403) [c](" + site + "/500) [e](" + site + "/soft)\n");
        assertThatThrownBy(() -> run(mojo, "[a](" + site + "/404)\n"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error");
    }

    @Test
    @InjectMojo(goal = "validate")
    void linksThatWereNotAskedInTimeAreSaid(ValidateMojo mojo) throws Exception {
        List<String> warnings = new CopyOnWriteArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void warn(CharSequence line) {
                warnings.add(line.toString());
            }
        });
        mojo.linksBudget = "1s";
        run(mojo, "[a](" + site + "/hangs)\n");
        assertThat(warnings)
                .containsExactly(
                        "1 of 1 links were not asked: the time for all of them, 1s, was used up. Run again, since"
                                + " what was found alive is remembered, or set resume.links.budget.");
        assertThat(report("links.json").get("links").get(0).get("verdict").asText())
                .isEqualTo("skipped");
    }

    @Test
    @InjectMojo(goal = "validate")
    void aLivingLinkIsAskedOnceAWeek(ValidateMojo mojo) throws Exception {
        run(mojo, "[f](" + site + "/fine)\n");
        run(mojo, "[f](" + site + "/fine) [again](" + site + "/fine#part)\n");
        assertThat(requests).containsExactly("/fine");
        mojo.linksRefresh = true;
        run(mojo, "[f](" + site + "/fine)\n");
        assertThat(requests).containsExactly("/fine", "/fine");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "links", value = "local")
    void localChecksSendNothing(ValidateMojo mojo) throws Exception {
        run(mojo, "[a](" + site + "/404) [g](#nothing) [h](nothing.pdf)\n");
        assertThat(requests).isEmpty();
        assertThat(findings())
                .extracting(finding -> finding.split(" ")[0])
                .contains("links/fragment-missing", "publish/asset-missing")
                .doesNotContain("links/dead");
    }

    private static void use(Settings settings, ValidateMojo mojo) {
        when(mojo.session.getSettings()).thenReturn(settings);
        mojo.settingsDecrypter = new PlainDecrypter();
    }

    @Test
    @InjectMojo(goal = "validate")
    void aServersTokenGoesToItsHostOnly(ValidateMojo mojo) throws Exception {
        Server token = new Server();
        token.setId("wiki");
        token.setPassword("s3cret");
        Settings settings = new Settings();
        settings.addServer(token);
        use(settings, mojo);
        mojo.linksServers = List.of(site + "=wiki");
        String other = site.replace("127.0.0.1", "localhost");
        run(mojo, "[f](" + site + "/fine) [g](" + other + "/other)\n");
        assertThat(requests).containsExactlyInAnyOrder("/fine Bearer s3cret", "/other");
    }

    @Test
    @InjectMojo(goal = "validate")
    void theProxyOfTheSettingsIsAsked(ValidateMojo mojo) throws Exception {
        Proxy proxy = new Proxy();
        proxy.setHost("127.0.0.1");
        proxy.setPort(server.getAddress().getPort());
        Settings settings = new Settings();
        settings.addProxy(proxy);
        use(settings, mojo);
        run(mojo, "[f](http://lovelace.fictional/fine)\n");
        assertThat(requests).containsExactly("http://lovelace.fictional/fine");
        assertThat(findings()).isEmpty();
    }
}
