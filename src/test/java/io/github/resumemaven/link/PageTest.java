package io.github.resumemaven.link;

import static io.github.resumemaven.link.TestServer.html;
import static io.github.resumemaven.link.TestServer.reply;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a page: whether it says that it is none, and whether it has a part. */
class PageTest {
    private static final NotFoundPhrases PHRASES = NotFoundPhrases.of(List.of(
            "page not found",
            "not found",
            "this page isn't available",
            "*页面不存在",
            "*ページが見つかりません*",
            "seite nicht gefunden"));

    private final TestServer server = new TestServer();
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private LinkVerdict check(String url, TestServer.Answer answer) {
        server.on("/page", answer);
        return net.checker(TestNet.quick().remoteFragments(true).build())
                .withPhrases(PHRASES)
                .check(List.of(url))
                .get(url);
    }

    private Observations seen(TestServer.Answer answer) {
        LinkVerdict verdict = check("http://www.fictional.org/page", answer);
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        return verdict.seen();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page Not Found",
                "Page not found | Fictional",
                "Page not found · Fictional Hub",
                "404 - Page not found",
                "Error 404 (Not Found)!!1",
                "404: Not Found",
                "Oops! Page not found.",
                "404",
                "Error 404",
                "404 | Fictional",
                "This page isn’t available",
                "抱歉，您访问的页面不存在",
                "页面不存在 - 某网站",
                "お探しのページが見つかりませんでした",
                "Fehler 404 – Seite nicht gefunden",
                "404页面不存在"
            })
    void aTitleThatSaysSoIsSeen(String title) {
        assertThat(seen(html("<title>" + title + "</title>")).softNotFound()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How to design a page not found page",
                "404 Media: independent journalism",
                "Room 404",
                "Why 404 pages matter | Fictional Blog",
                "HTTP 404 explained",
                "404 | A documentary film about the people who look for what is no longer there",
                "Highway 404 (Ontario) and its long history of extensions to the north of the city",
                "Lost and not found: a novel",
                "A. N. Author – Portfolio",
                "解决“页面不存在”的三种办法"
            })
    void aTitleThatMerelySpeaksOfItIsNot(String title) {
        assertThat(seen(html("<title>" + title + "</title><h1>" + title + "</h1>"))
                        .softNotFound())
                .isNull();
    }

    @Test
    void aHeadingThatSaysSoIsSeen() {
        assertThat(seen(html("<title>Fictional</title><h1>Page <b>not</b> found</h1>"))
                        .softNotFound())
                .isEqualTo("Page not found");
    }

    @Test
    void theTextBelowDoesNotCount() {
        assertThat(seen(html("<title>Fictional</title><h1>Work</h1><p>Page not found</p>"))
                        .softNotFound())
                .isNull();
    }

    @Test
    void packedPagesAreRead() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<title>Page not found</title>".getBytes(StandardCharsets.UTF_8));
        }
        String headers = "Content-Type: text/html\r\nContent-Encoding: gzip";
        assertThat(seen(reply(200, headers, packed.toByteArray())).softNotFound())
                .isEqualTo("Page not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5", "UTF-8"})
    void pagesInAnyEncodingAreRead(String charset) {
        byte[] page = ("<meta charset=" + charset + "><title>页面不存在</title>").getBytes(Charset.forName(charset));
        String wanted = new String("页面不存在".getBytes(Charset.forName(charset)), Charset.forName(charset));
        String seen = seen(reply(200, "Content-Type: text/html", page)).softNotFound();
        assertThat(seen).isEqualTo(wanted.contains("?") ? null : wanted);
    }

    @Test
    void onlyPagesAreRead() {
        assertThat(seen(reply(200, "Content-Type: text/plain", "<title>Page not found</title>"))
                        .softNotFound())
                .isNull();
    }

    @Test
    void theBodyIsReadUpToItsCap() {
        String late = "<p>" + "x".repeat(300_000) + "</p><title>Page not found</title>";
        assertThat(seen(html(late)).softNotFound()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there",
                "named",
                "readme",
                "user-content-plain",
                "%E9%A1%B9%E7%9B%AE",
                "项目",
                "top",
                "TOP",
                "",
                "L10",
                "L10-L20",
                "L3C4-L5C6",
                ":~:text=some%20words",
                "there:~:text=some%20words",
                "!/route",
                "/route",
                "issuecomment-12345"
            })
    void aPartThatIsThereOrMadeByAScriptIsNotMissed(String fragment) {
        TestServer.Answer page =
                html("<p id=there>a<a name=named>b</a><p id=项目>c<p id=user-content-readme>d<p id=plain>e");
        LinkVerdict verdict = check("http://www.fictional.org/page#" + fragment, page);
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.seen().missingFragment()).isNull();
    }

    @Test
    void aPartThatIsNotThereIsSeen() {
        LinkVerdict verdict = check("http://www.fictional.org/page#%E7%BB%8F%E5%8E%86", html("<p id=there>a"));
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.seen().missingFragment()).isEqualTo("经历");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>a page made by a script</div>", ""})
    void aPageWithoutAnyIdsLacksNone(String page) {
        LinkVerdict verdict = check("http://www.fictional.org/page#part", html(page));
        assertThat(verdict.seen().missingFragment()).isNull();
    }

    @Test
    void aPageReadInPartLacksNone() {
        LinkVerdict verdict =
                check("http://www.fictional.org/page#part", html("<p id=there>" + "x".repeat(300_000) + "<p id=part>"));
        assertThat(verdict.seen().missingFragment()).isNull();
    }

    @Test
    void partsOfOtherPagesAreLookedForOnlyWhenWanted() {
        server.on("/page", html("<p id=there>a"));
        LinkVerdict verdict = net.check("http://www.fictional.org/page#part");
        assertThat(verdict.seen().missingFragment()).isNull();
    }

    @Test
    void partsOfOnePageShareOneRequest() {
        server.on("/page", html("<p id=there>a"));
        String there = "http://www.fictional.org/page#there";
        String gone = "http://www.fictional.org/page#gone";
        var verdicts =
                net.checker(TestNet.quick().remoteFragments(true).build()).check(List.of(there, gone));
        assertThat(verdicts.get(there).seen().missingFragment()).isNull();
        assertThat(verdicts.get(gone).seen().missingFragment()).isEqualTo("gone");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void withoutPhrasesNoBodyIsRead() {
        server.on("/page", (request, nth, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(10_000);
        });
        LinkVerdict verdict = net.check("http://www.fictional.org/page");
        assertThat(verdict.verdict()).isEqualTo(Verdict.OK);
        assertThat(verdict.millis()).isLessThan(4000);
    }

    @Test
    void aPageThatIsGoneIsNotRead() {
        assertThat(check("http://www.fictional.org/none", status(200)).seen()).isEqualTo(Observations.NONE);
    }
}
