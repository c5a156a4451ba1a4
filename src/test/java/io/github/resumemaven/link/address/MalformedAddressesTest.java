package io.github.resumemaven.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.fictional.org | https://www.fictional.org",
                "www.fictional.org/cv?x#y | https://www.fictional.org/cv?x#y",
                "fictional.org | https://fictional.org",
                "github.com/somebody | https://github.com/somebody",
                "somebody.github.io | https://somebody.github.io",
                "htp://fictional.org | http://fictional.org",
                "htps://fictional.org | https://fictional.org",
                "hppt://fictional.org | http://fictional.org",
                "htttps://fictional.org | https://fictional.org",
                "ttps://fictional.org | https://fictional.org",
                "http//fictional.org | http://fictional.org",
                "https:/fictional.org | https://fictional.org",
                "htp:/fictional.org | http://fictional.org",
                "htp:/x | http://x",
                "htttps:/fictional.org/cv | https://fictional.org/cv",
                "mailo:a@fictional.org | mailto:a@fictional.org",
                "maito:a@fictional.org | mailto:a@fictional.org",
                "malito:a@fictional.org?subject=Hello | mailto:a@fictional.org?subject=Hello",
                "mailto//a@fictional.org | mailto:a@fictional.org",
                "mailto://a@fictional.org | mailto:a@fictional.org",
                "mailto：a@fictional.org | mailto:a@fictional.org",
                "mail:a@fictional.org | mailto:a@fictional.org",
                "https:fictional.org | https://fictional.org",
                "https:\\\\fictional.org | https://fictional.org",
                "https：//fictional.org | https://fictional.org",
                "https;//fictional.org | https://fictional.org",
                "https://https://fictional.org | https://fictional.org",
                "http://https//fictional.org | https://fictional.org",
                "https://fictional.org/my cv.pdf | https://fictional.org/my%20cv.pdf",
                "https://fictional. org/ |",
                "https://fictional.org， | https://fictional.org",
                "https://fictional.org/cv。 | https://fictional.org/cv",
                "https://fictional.org/cv） | https://fictional.org/cv",
                "https://fictional..org/ | https://fictional.org/",
                "https://fictional.org:port/ |",
                "https://fictional.org:99999/ |",
                "https:// |",
                "// |",
                "//a b |",
                "https:///path |",
                "https://? |",
                "https://-.org/ |",
                "https://fictional.org](https://other.org |"
            })
    void aMalformedAddressIsFoundWithItsRepair(String url, String repaired) {
        assertThat(MalformedAddresses.find(url)).isNotEmpty().get().satisfies(malformed -> {
            assertThat(malformed.repaired()).isEqualTo(repaired);
            assertThat(malformed.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", " https://fictional.org", "https://fictional.org/a\nb", "https://fictional.org/a\tb"})
    void blanksAndBreaksAreFound(String url) {
        assertThat(MalformedAddresses.find(url)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fictional.org",
                "http://fictional.org/a_(b)",
                "https://zh.fictional.org/wiki/某人（作家）",
                "https://fictional.org/?q=a|b&c=[1]",
                "https://fictional.org/100%",
                "https://简历.中国/",
                "https://under_score.fictional.org/",
                "https://user@fictional.org/",
                "https://web.archive.org/web/2020/https://fictional.org/",
                "https://fictional.org/login?next=https://other.org",
                "http://localhost:4000/",
                "http://[::1]/",
                "//fictional.org/x",
                "mailto:a@fictional.org",
                "MAILTO:a@fictional.org?cc=b@fictional.org",
                "tel:+49",
                "sip:a@fictional.org",
                "http/notes.md",
                "mail/a@fictional.org.md/notes",
                "maps:/here",
                "ftp://fictional.org",
                "photo.jpg",
                "resume.md",
                "docs/index.html",
                "./www",
                "../a.b/c",
                "#part",
                "?q",
                "v1.2.3",
                "javascript:void(0)",
                "htop.png",
                "https.md",
                "http2-notes/readme.md"
            })
    void whatBrowsersOpenIsNot(String url) {
        assertThat(MalformedAddresses.find(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.", "h", "http:http:", "a.", "。", "https://a/](", " "})
    void anyInputEndsSoon(String piece) {
        String url = piece.repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MalformedAddresses.find(url));
    }

    @Test
    void reversedBracketsAreFoundInText() {
        String text = "See (my page)[https://fictional.org/cv] and [this](https://fictional.org), (aside)[1].";
        assertThat(ReversedLink.in(text)).singleElement().satisfies(link -> {
            assertThat(text.substring(link.start(), link.end())).isEqualTo("(my page)[https://fictional.org/cv]");
            assertThat(link.repaired()).isEqualTo("[my page](https://fictional.org/cv)");
        });
    }

    @Test
    void reversedBracketsAreFoundInAnyTextSoon() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> ReversedLink.in("(a".repeat(50_000) + ")[https://".repeat(50_000)));
    }
}
