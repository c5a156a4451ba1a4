package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import io.github.resumemaven.publish.Outcome.Published;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may log in, and that nobody hears how. */
class CredentialsTest {

    private static final String SECRET = "s3cr+t/p@ss?word=ü";
    private static final Map<String, String> PAGE = Map.of("index.html", "page");

    @TempDir
    Path folder;

    private Desk desk;
    private GitServer server;
    private final List<String> logins = new CopyOnWriteArrayList<>();

    @BeforeEach
    void setUp() throws Exception {
        desk = new Desk(folder);
        desk.remote.git("config", "http.receivepack", "true");
        Repo.project(desk.base);
        // The helpers of whoever runs the tests are not asked, and are not told these logins.
        Repo.run(desk.base, "git", "config", "credential.helper", "");
        server = new GitServer(folder);
        server.filter(exchange -> !isAllowed(exchange));
    }

    @AfterEach
    void tearDown() {
        server.close();
    }

    private boolean isAllowed(HttpExchange exchange) throws IOException {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String login = header == null
                ? ""
                : new String(
                        Base64.getDecoder().decode(header.substring(header.indexOf(' ') + 1)), StandardCharsets.UTF_8);
        logins.add(login);
        if (login.equals("ada:" + SECRET)) {
            return true;
        }
        exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"" + login + "\"");
        // A careless server repeats what it was sent.
        GitServer.answer(exchange, 401, "no such login: " + login + " " + header);
        return false;
    }

    @Test
    void logsInWithTheGivenCredentials() throws Exception {
        assertThat(desk.publish(target().credentials(login(SECRET, false)), PAGE))
                .isInstanceOf(Published.class);
        nothingLeaked();
    }

    @Test
    void logsInWithALoginInTheUrl() throws Exception {
        String login = "ada:" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8) + "@";
        String url = server.url("remote.git").replace("://", "://" + login);

        assertThat(desk.publish(desk.target(url), PAGE)).isInstanceOf(Published.class);
        nothingLeaked();
        assertThat(desk.log).noneMatch(line -> line.contains("ada:") || line.contains("ada@"));
    }

    @Test
    void prefersTheUsersOwnHelper() throws Exception {
        helper("ada", SECRET);

        assertThat(desk.publish(target().credentials(login("wrong-one", false)), PAGE))
                .isInstanceOf(Published.class);
        assertThat(logins).noneMatch(l -> l.contains("wrong-one"));
    }

    @Test
    void goesPastTheUsersHelperWhenToldSo() throws Exception {
        helper("ada", "outdated");

        assertThat(desk.publish(target().credentials(login(SECRET, true)), PAGE))
                .isInstanceOf(Published.class);
        assertThat(logins).noneMatch(l -> l.contains("outdated"));
    }

    @Test
    void asksTheGivenCredentialsWhenTheUsersHelperKnowsNothing() throws Exception {
        Repo.run(desk.base, "git", "config", "--add", "credential.helper", "!true #");

        assertThat(desk.publish(target().credentials(login(SECRET, false)), PAGE))
                .isInstanceOf(Published.class);
    }

    @Test
    void sendsTheHeaderThatTheProjectIsConfiguredWith() throws Exception {
        header("ada:" + SECRET);

        assertThat(desk.publish(target(), PAGE)).isInstanceOf(Published.class);
        nothingLeaked();
    }

    @Test
    void followsIncludesOfTheProject() throws Exception {
        String basic = Base64.getEncoder().encodeToString(("ada:" + SECRET).getBytes(StandardCharsets.UTF_8));
        Path extra = Files.writeString(
                folder.resolve("extra.config"), "[http]\n\textraheader = AUTHORIZATION: basic " + basic + "\n");
        Repo.run(desk.base, "git", "config", "includeIf.gitdir:" + desk.base + "/.git.path", extra.toString());

        assertThat(desk.publish(target(), PAGE)).isInstanceOf(Published.class);
    }

    @Test
    void followsTheProjectsOtherNameOfTheServer() throws Exception {
        Repo.run(desk.base, "git", "config", "url." + server.url("") + ".insteadOf", "short:");

        assertThat(desk.publish(desk.target("short:remote.git").credentials(login(SECRET, false)), PAGE))
                .isInstanceOf(Published.class);
        nothingLeaked();
    }

    @Test
    void hidesALoginThatTheProjectPutsIntoTheAddress() throws Exception {
        String login = "ada:" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8) + "@";
        String url = server.url("").replace("://", "://" + login);
        Repo.run(desk.base, "git", "config", "url." + url + ".insteadOf", "short:");

        assertThat(desk.publish(desk.target("short:remote.git"), PAGE)).isInstanceOf(Published.class);
        nothingLeaked();
    }

    @Test
    void failsAtOnceWithoutALoginAndSaysSo() {
        PublishException e = fails(target());

        assertThat(e)
                .hasMessageContaining("Login tried: none")
                .hasMessageContaining("GITHUB_TOKEN")
                .hasMessageContaining("Nothing was pushed");
    }

    @Test
    void namesTheSourceOfALoginThatIsWrong() {
        PublishException e = fails(target().credentials(login("not-the-" + SECRET, false)));

        assertThat(e).hasMessageContaining("Login tried: server 'pages' of settings.xml.");
        assertThat(e.getCause()).isNull();
        nothingLeaked(e);
    }

    @Test
    void tellsAboutPermissionsWhenTheLoginMayNotWrite() {
        server.filter(exchange -> {
            boolean push = exchange.getRequestURI().toString().contains("receive-pack");
            if (push) {
                GitServer.answer(exchange, 403, "no");
            }
            return push;
        });
        PublishException e = fails(target());

        assertThat(e)
                .hasMessageContaining("contents: write")
                .hasMessageContaining("Login tried")
                .hasMessageContaining("gh-pages still does not exist");
    }

    @Test
    void doesNotOfferALoginToAnotherHost() throws Exception {
        try (GitServer other = new GitServer(folder)) {
            other.filter(exchange -> !isAllowed(exchange));
            server.filter(exchange -> {
                exchange.getResponseHeaders().set("Location", "http://" + other.host() + exchange.getRequestURI());
                GitServer.answer(exchange, 302, "");
                return true;
            });
            fails(target().credentials(login(SECRET, false)));
        }

        assertThat(logins).isNotEmpty().containsOnly("");
    }

    private Target.Builder target() {
        return desk.target(server.url("remote.git"));
    }

    private static Credentials login(String secret, boolean preferred) {
        return new Credentials("server 'pages' of settings.xml", "ada", secret, preferred);
    }

    private void helper(String user, String password) {
        String script = "!f() { echo username=" + user + "; echo 'password=" + password + "'; }; f";
        Repo.run(desk.base, "git", "config", "--add", "credential.helper", script);
    }

    private void header(String login) {
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        Repo.run(
                desk.base, "git", "config", "http." + server.url("") + ".extraheader", "AUTHORIZATION: basic " + basic);
    }

    private PublishException fails(Target.Builder target) {
        return catchThrowableOfType(PublishException.class, () -> desk.publish(target, PAGE));
    }

    private void nothingLeaked() {
        nothingLeaked(new PublishException(PublishException.Kind.FAULT, ""));
    }

    private void nothingLeaked(PublishException e) {
        String said = String.join("\n", desk.log) + e.getMessage();
        assertThat(said)
                .contains("git ls-remote")
                .doesNotContain(SECRET)
                .doesNotContain(URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                .doesNotContain(Base64.getEncoder().encodeToString(("ada:" + SECRET).getBytes(StandardCharsets.UTF_8)))
                .doesNotContain(Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)));
    }
}
