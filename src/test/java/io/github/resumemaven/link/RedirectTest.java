package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.first;
import static io.github.resumemaven.link.TestServer.redirect;
import static io.github.resumemaven.link.TestServer.reply;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects: how far they are followed, and what they tell. */
class RedirectTest {
    private final TestServer server = new TestServer();
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private LinkVerdict check(String path) {
        return net.check("http://www.fictional.org" + path);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsFollowed(int status) {
        server.on("/old", redirect(status, "/new")).on("/new", status(200));
        LinkVerdict verdict = check("/old");
        assertThat(verdict.verdict()).isEqualTo(Verdict.REDIRECTED);
        assertThat(verdict.finalUrl()).isEqualTo("http://www.fictional.org/new");
        assertThat(verdict.attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, c, /a/c",
        "/a/b, ../c, /c",
        "/a/b, ?q=1, /a/b?q=1",
        "/a/b, //www.fictional.org/c, /c",
        "/a/b, http://www.fictional.org/c, /c",
        "/a/b, /简历, /%E7%AE%80%E5%8E%86",
        "/a/b, /c#part, /c"
    })
    void relativeTargetsAreResolved(String from, String location, String to) {
        server.on("/a/c", status(200)).on("/c", status(200)).on("/%E7%AE%80%E5%8E%86", status(200));
        server.on("/a/b", first(redirect(302, location), status(200)));
        server.on(from, (request, nth, out) -> (request.target().contains("?") ? status(200) : redirect(302, location))
                .write(request, nth, out));
        LinkVerdict verdict = check(from);
        assertThat(verdict.verdict()).isEqualTo(Verdict.REDIRECTED);
        assertThat(verdict.finalUrl()).isEqualTo("http://www.fictional.org" + to);
    }

    @Test
    void aPermanentMoveOfTheSameOwnerIsTold() {
        server.on("/old", redirect(301, "http://docs.fictional.org/new")).on("/new", status(200));
        assertThat(check("/old").seen().permanentRedirect()).isEqualTo("http://docs.fictional.org/new");
    }

    @Test
    void onlyThePermanentPartOfATrailIsTold() {
        server.on("/1", redirect(308, "/2")).on("/2", redirect(302, "/3")).on("/3", status(200));
        assertThat(check("/1").seen().permanentRedirect()).isEqualTo("http://www.fictional.org/2");
    }

    @ParameterizedTest
    @CsvSource({
        "302, /new",
        "301, http://www.other.org/new",
        "301, /",
        "301, /en/old",
        "301, /zh-CN/old",
    })
    void otherRedirectsAreNoMoves(int status, String location) {
        net.name("www.other.org", TestNet.PUBLIC);
        server.on("/old", redirect(status, location)).on("/new", status(200)).on("/", status(200));
        server.on("/en/old", status(200)).on("/zh-CN/old", status(200));
        LinkVerdict verdict = check("/old");
        assertThat(verdict.verdict()).isEqualTo(Verdict.REDIRECTED);
        assertThat(verdict.seen().permanentRedirect()).isNull();
    }

    @Test
    void aFrontPageThatLeadsInsideHasNotMoved() {
        server.on("/", redirect(301, "/home")).on("/home", status(200));
        assertThat(check("/").seen().permanentRedirect()).isNull();
    }

    @Test
    void aRedirectToItselfCostsOneRequest() {
        server.on("/self", redirect(302, "/self"));
        LinkVerdict verdict = check("/self");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("circle");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aCircleIsLeftAtTheSecondVisit() {
        server.on("/a", redirect(301, "/b")).on("/b", redirect(301, "/c")).on("/c", redirect(301, "/a"));
        LinkVerdict verdict = check("/a");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aCircleThatSetsCookiesEndsToo() {
        server.on("/a", (request, nth, out) -> reply(302, "Location: /b\r\nSet-Cookie: n=" + nth, "")
                .write(request, nth, out));
        server.on("/b", (request, nth, out) -> reply(302, "Location: /a\r\nSet-Cookie: m=" + nth, "")
                .write(request, nth, out));
        assertThat(check("/a").verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(server.requests()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aPageBehindACookieIsFound() {
        server.on("/page", (request, nth, out) -> (request.headers().containsKey("cookie")
                        ? status(200)
                        : reply(302, "Location: /page\r\nSet-Cookie: seen=1; Path=/; HttpOnly", ""))
                .write(request, nth, out));
        assertThat(check("/page").verdict()).isEqualTo(Verdict.OK);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void tenRedirectsAreFollowed() {
        for (int i = 0; i < 10; i++) {
            server.on("/" + i, redirect(302, "/" + (i + 1)));
        }
        server.on("/10", status(200));
        assertThat(check("/0").verdict()).isEqualTo(Verdict.REDIRECTED);
    }

    @Test
    void anEleventhIsNot() {
        for (int i = 0; i < 40; i++) {
            server.on("/" + i, redirect(302, "/" + (i + 1)));
        }
        LinkVerdict verdict = check("/0");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(verdict.reason()).contains("10");
        assertThat(server.requests()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?next=/page",
                "/users/sign_in",
                "/authwall?trk=x",
                "http://accounts.fictional.org/Login/",
                "https://accounts.google.com/v3/signin/identifier"
            })
    void aLoginPageIsBlockedAndNotAsked(String location) {
        server.on("/page", redirect(302, location));
        LinkVerdict verdict = check("/page");
        assertThat(verdict.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(verdict.reason()).contains("log in");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aLinkToALoginPageItselfIsOrdinary() {
        server.on("/login", redirect(302, "/login/form")).on("/login/form", status(200));
        assertThat(check("/login").verdict()).isEqualTo(Verdict.REDIRECTED);
    }

    @Test
    void aPageThatMerelySpeaksOfLoggingInIsOrdinary() {
        server.on("/docs/old", redirect(301, "/docs/login-howto")).on("/docs/login-howto", status(200));
        assertThat(check("/docs/old").verdict()).isEqualTo(Verdict.REDIRECTED);
    }

    @Test
    void aRedirectToWhatIsGoneIsDead() {
        server.on("/old", redirect(301, "/gone"));
        LinkVerdict verdict = check("/old");
        assertThat(verdict.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(server.count("/old")).isEqualTo(1);
        assertThat(server.count("/gone")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "gopher://www.fictional.org/", "javascript:alert(1)", "http://"})
    void onlyHttpIsFollowed(String location) {
        server.on("/page", redirect(302, location));
        LinkVerdict verdict = check("/page");
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aRedirectWithoutTargetIsUnreachable() {
        server.on("/page", status(302));
        assertThat(check("/page").verdict()).isEqualTo(Verdict.UNREACHABLE);
    }
}
