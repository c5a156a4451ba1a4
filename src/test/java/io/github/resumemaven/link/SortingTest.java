package io.github.resumemaven.link;

import static io.github.resumemaven.link.Resolver.MailDomain;
import static io.github.resumemaven.link.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.link.address.Placeholders;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not asked, and what is known without asking. */
class SortingTest {
    private static final String FOUND = "http://www.fictional.org/";

    private final TestServer server = new TestServer().on("/", status(200));
    private final TestNet net = new TestNet(server);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://www.fictional.org/",
                "javascript:alert(1)",
                "data:text/plain,hi",
                "weixin://dl/chat",
                "photo.jpg",
                "../cv.pdf",
                "#part",
                "http://www.example.com/",
                "https://somebody.example/"
            })
    void otherKindsAreSkipped(String url) {
        LinkVerdict verdict = net.check(url);
        assertThat(verdict.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(verdict.reason()).startsWith("not asked: ");
        assertThat(net.lookedUp).isEmpty();
    }

    @Test
    void anAddressWithoutSchemeIsHttps() {
        assertThat(net.check("//www.fictional.org/").verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(net.dialled.get(0).getPort()).isEqualTo(443);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "htp://www.fictional.org/", "www.fictional.org", "http://a b/", ""})
    void aMalformedAddressIsDeadWithoutARequest(String url) {
        LinkVerdict verdict = net.check(url);
        assertThat(verdict.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(verdict.seen().malformed()).isNotEmpty();
        assertThat(net.lookedUp).isEmpty();
    }

    @Test
    void localModeAsksNobody() {
        LinkPolicy policy = TestNet.quick().mode(LinkMode.LOCAL).build();
        Map<String, LinkVerdict> verdicts =
                net.checker(policy).check(List.of(FOUND, "http://", "mailto:a@fictional.org", "tel:+49"));
        assertThat(verdicts.values())
                .extracting(LinkVerdict::verdict)
                .containsExactly(Verdict.SKIPPED, Verdict.DEAD, Verdict.OK, Verdict.DEAD);
        assertThat(net.lookedUp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.fictional.org, SKIPPED",
        "fictional.org, SKIPPED",
        "FICTIONAL.org, SKIPPED",
        "ctional.org, OK",
        "http://www.fictional.org/*, SKIPPED",
        "http://www.fictional.org/x*, OK",
        "*/, SKIPPED"
    })
    void anExcludedAddressIsNotAsked(String pattern, Verdict expected) {
        LinkPolicy policy =
                TestNet.quick().exclude(UrlPatterns.of(List.of(pattern))).build();
        assertThat(net.check(policy, FOUND).verdict()).isEqualTo(expected);
    }

    @Test
    void onlyTheIncludedAreAskedAndExcludeWins() {
        LinkPolicy policy = TestNet.quick()
                .include(UrlPatterns.of(List.of("fictional.org")))
                .exclude(UrlPatterns.of(List.of("secret.fictional.org")))
                .build();
        Map<String, LinkVerdict> verdicts =
                net.checker(policy).check(List.of(FOUND, "http://secret.fictional.org/", "http://www.elsewhere.net/"));
        assertThat(verdicts.values())
                .extracting(LinkVerdict::verdict)
                .containsExactly(Verdict.OK, Verdict.SKIPPED, Verdict.SKIPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "tel:+49-30-1234567, OK",
        "tel:+86 138 0013 8000, OK",
        "tel:+81-3-1234-5678;ext=12, OK",
        "tel:030 1234567, SKIPPED",
        "tel:+1, DEAD",
        "tel:call-me, DEAD",
        "tel:+999123456789, DEAD",
        "tel:, DEAD"
    })
    void phoneNumbersAreReadByTheirStandard(String url, Verdict expected) {
        assertThat(net.check(url).verdict()).isEqualTo(expected);
    }

    @Test
    void aRegionMakesANumberWithoutCountryCodeOne() {
        LinkPolicy policy = TestNet.quick().telRegion("DE").build();
        assertThat(net.check(policy, "tel:030 1234567").verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTS, OK", "UNSURE, OK", "REFUSES, UNREACHABLE", "UNKNOWN, DEAD"})
    void theDomainOfAMailAddressIsLookedUp(MailDomain answer, Verdict expected) {
        net.mail("fictional.org", answer);
        String url = "mailto:somebody@fictional.org?subject=Hello";
        assertThat(net.checker(TestNet.quick().build())
                        .check(List.of(url, FOUND))
                        .get(url)
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void anUnknownMailDomainAloneIsUnreachable() {
        net.mail("fictional.org", MailDomain.UNKNOWN);
        assertThat(net.check("mailto:somebody@fictional.org").verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void verdictsComeInTheOrderOfTheAddresses() {
        List<String> urls = List.of("#a", FOUND, "tel:+493012345678", "http://www.fictional.org/none", "mailto:x");
        assertThat(net.checker(TestNet.quick().build()).check(urls).keySet()).containsExactlyElementsOf(urls);
    }

    /** Any text at all gets a verdict: addresses come from documents, and those from strangers. */
    @Test
    void anyTextGetsAVerdict() {
        List<String> pieces = List.of(
                "http",
                "https",
                ":",
                "/",
                "//",
                "@",
                "www.",
                "fictional",
                ".org",
                "?",
                "#",
                "[",
                "]",
                "%",
                "%zz",
                " ",
                "\u0000",
                "\n",
                "，",
                "mailto:",
                "tel:",
                "+49",
                ";",
                "\\",
                "😀",
                "\ud800",
                "-",
                ".",
                "..",
                "xn--",
                "0x7f",
                "1");
        Random random = new Random(5);
        LinkChecker checker = net.checker(TestNet.quick().mode(LinkMode.LOCAL).build());
        for (int i = 0; i < 50_000; i++) {
            StringBuilder url = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                url.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = url.toString();
            LinkVerdict verdict = checker.check(List.of(text)).get(text);
            assertThat(verdict.reason()).as(text).isNotBlank();
            Placeholders.reason(text);
        }
    }
}
