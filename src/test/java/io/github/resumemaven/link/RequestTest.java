package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.redirect;
import static io.github.resumemaven.link.TestServer.reply;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire. */
class RequestTest {
    private final TestServer server = new TestServer().on("/", status(200));
    private final TestServer other = new TestServer().on("/", status(200));
    private final TestNet net = new TestNet(server).port(8080, other);

    @AfterEach
    void stop() throws Exception {
        server.close();
        other.close();
    }

    private Map<String, String> headers() {
        return server.requests().get(0).headers();
    }

    @Test
    void isAGetThatNamesThePluginAndNothingFiltersRefuse() {
        net.check("http://www.fictional.org/");
        assertThat(server.requests().get(0).line()).isEqualTo("GET / HTTP/1.1");
        assertThat(headers()).containsEntry("host", "www.fictional.org").containsEntry("accept-encoding", "gzip");
        assertThat(headers()).doesNotContainKeys("range", "cookie", "authorization", "referer");
        assertThat(headers().get("user-agent"))
                .contains("resume-maven-plugin")
                .doesNotContainIgnoringCase("link")
                .doesNotContainIgnoringCase("check")
                .doesNotContainIgnoringCase("bot")
                .doesNotContainIgnoringCase("crawl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "http://www.fictional.org/简历?q=中文 www.fictional.org /%E7%AE%80%E5%8E%86?q=%E4%B8%AD%E6%96%87",
                "http://bücher.fictional.org/ xn--bcher-kva.fictional.org /",
                "http://例え。fictional。org/ xn--r8jz45g.fictional.org /",
                "http://www.fictional.org/a%2Fb%20c|d?x=[1]&y=%zz www.fictional.org /a%2Fb%20c%7Cd?x=[1]&y=%zz",
                "http://under_score.fictional.org/ under_score.fictional.org /",
                "http://www.fictional.org www.fictional.org /",
                "http://www.fictional.org?q www.fictional.org /?q",
                "http://user:secret@www.fictional.org/ www.fictional.org /"
            })
    void addressesGoOutAsBrowsersSendThem(String url, String host, String target) {
        net.check(url);
        assertThat(server.requests().get(0).host()).isEqualTo(host);
        assertThat(server.requests().get(0).target()).isEqualTo(target);
        assertThat(headers()).doesNotContainKey("authorization");
    }

    @Test
    void aFragmentStaysAtHome() {
        net.check("http://www.fictional.org/#part");
        assertThat(server.requests().get(0).target()).isEqualTo("/");
    }

    @Test
    void headersGoToTheirOriginOnly() {
        OriginHeaders headers = OriginHeaders.NONE.with("http://www.fictional.org", "Authorization", "Bearer t0ken");
        LinkPolicy policy = TestNet.quick().headers(headers).build();
        server.on("/away", redirect(302, "http://evil.fictional.org/"));
        server.on("/port", redirect(302, "http://www.fictional.org:8080/"));
        server.on("/near", redirect(302, "/"));
        net.checker(policy)
                .check(List.of(
                        "http://www.fictional.org/away",
                        "http://www.fictional.org/port",
                        "http://www.fictional.org/near"));
        assertThat(server.requests()).hasSize(5).allSatisfy(request -> {
            String expected = request.host().equals("www.fictional.org") ? "Bearer t0ken" : null;
            assertThat(request.headers().get("authorization")).isEqualTo(expected);
        });
        assertThat(other.requests()).hasSize(1).allSatisfy(request -> assertThat(request.headers())
                .doesNotContainKey("authorization"));
    }

    @Test
    void aTokenForABareHostDoesNotGoOutInTheClear() {
        OriginHeaders headers = OriginHeaders.NONE.with("www.fictional.org", "Authorization", "Bearer t0ken");
        net.check(TestNet.quick().headers(headers).build(), "http://www.fictional.org/");
        assertThat(headers()).doesNotContainKey("authorization");
    }

    @Test
    void cookiesGoBackToTheirOriginOnly() {
        server.on("/page", reply(302, "Location: http://evil.fictional.org/\r\nSet-Cookie: id=secret", ""));
        net.check("http://www.fictional.org/page");
        assertThat(server.requests()).hasSize(2).allSatisfy(request -> assertThat(request.headers())
                .doesNotContainKey("cookie"));
    }

    @Test
    void secretsAreInNoText() {
        LinkPolicy policy = TestNet.quick()
                .headers(OriginHeaders.NONE.with("api.fictional.org", "Authorization", "Bearer t0ken"))
                .proxy(new HttpProxy("proxy.fictional.org", 3128, "someone", "hush", List.of()))
                .build();
        assertThat(policy.toString())
                .doesNotContain("t0ken")
                .doesNotContain("hush")
                .doesNotContain("someone");
    }
}
