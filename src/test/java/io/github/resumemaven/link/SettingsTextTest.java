package io.github.resumemaven.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings written as text, and what is said of wrong ones. */
class SettingsTextTest {

    @ParameterizedTest
    @CsvSource({"250ms, PT0.25S", "20s, PT20S", "' 2 m ', PT2M", "1h, PT1H", "7d, PT168H", "0s, PT0S"})
    void durationsAreRead(String text, Duration expected) {
        assertThat(Durations.parse("resume.links.timeout", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "s", "-1s", "1.5s", "99999999s", "PT1S", "20 seconds"})
    void otherDurationsAreRefusedWithTheSettingAndAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durations.parse("resume.links.timeout", text))
                .withMessageContaining("resume.links.timeout")
                .withMessageContaining("20s");
    }

    @Test
    void acceptedStatusesHoldForAHostAndItsSubdomains() {
        AcceptedStatuses accepted = AcceptedStatuses.parse("fictional.org=403+503, *=405");
        assertThat(accepted.accept("fictional.org", 403)).isTrue();
        assertThat(accepted.accept("www.fictional.org", 503)).isTrue();
        assertThat(accepted.accept("notfictional.org", 403)).isFalse();
        assertThat(accepted.accept("elsewhere.net", 405)).isTrue();
        assertThat(AcceptedStatuses.parse(null).accept("fictional.org", 403)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"403", "fictional.org", "fictional.org=", "fictional.org=4xx", "fictional.org=403+", "=403"})
    void otherStatusesAreRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptedStatuses.parse(text))
                .withMessageContaining(text)
                .withMessageContaining("example.org=403");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "*, anything, true",
        "a*c, abbc, true",
        "a*c, abbd, false",
        "*b*b*, abab, true",
        "a, ab, false",
        "a*, a, true",
        "*.org, fictional.org, true"
    })
    void starsStandForAnything(String pattern, String text, boolean expected) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "120, PT2M",
        "'Sun, 01 Mar 2026 12:00:30 GMT', PT30S",
        "'Sun, 01 Mar 2026 11:00:00 GMT', PT0S"
    })
    void retryAfterIsReadInBothForms(String text, Duration expected) {
        assertThat(RetryAfter.parse(text, Instant.parse("2026-03-01T12:00:00Z")))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad name", "", "Name:", "Näme", "a\r\nb"})
    void aHeaderNameThatIsNoneIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> OriginHeaders.NONE.with("fictional.org", name, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\r\nX-Lines: 1", "nul\u0000", "sécret"})
    void aHeaderValueThatIsNoneIsRefusedWithoutRepeatingIt(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OriginHeaders.NONE.with("fictional.org", "Authorization", value))
                .withMessageContaining("Authorization")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("two").doesNotContain("sécret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ftp://fictional.org", "http://"})
    void anOriginThatIsNoneIsRefused(String origin) {
        assertThatIllegalArgumentException().isThrownBy(() -> OriginHeaders.NONE.with(origin, "Authorization", "x"));
    }

    @Test
    void exceptionsFromTheProxyAreReadAsMavenWritesThem() {
        assertThat(HttpProxy.nonProxyHosts("localhost|*.fictional.org"))
                .containsExactly("localhost", "*.fictional.org");
        assertThat(HttpProxy.nonProxyHosts(null)).isEmpty();
        HttpProxy proxy = new HttpProxy("p", 1, null, null, HttpProxy.nonProxyHosts("localhost|*.fictional.org"));
        assertThat(proxy.serves("www.fictional.org")).isFalse();
        assertThat(proxy.serves("fictional.org")).isTrue();
    }
}
