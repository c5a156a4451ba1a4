package io.github.resumemaven.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAndTelLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@fictional.org",
                "MAILTO:first.last+tag@fictional.org",
                "mailto:a@fictional.org,b@fictional.org?subject=x@y",
                "mailto:%E4%BC%9F@fictional.org",
                "mailto:伟@例え.jp",
                "mailto:o'neil@fictional.org"
            })
    void mailAddressesAreGood(String url) {
        assertThat(MailLink.read(url).problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:",
                "mailto:?subject=x",
                "mailto:somebody",
                "mailto:somebody@",
                "mailto:@fictional.org",
                "mailto:a b@fictional.org",
                "mailto:a@b@fictional.org",
                "mailto:a@localhost",
                "mailto:a..b@fictional.org",
                "mailto:a.@fictional.org",
                "mailto:a@fictional..org",
                "mailto:a@fictional.org,",
                "mailto://a@fictional.org",
                "mailto:a＠fictional.org"
            })
    void othersAreNot(String url) {
        assertThat(MailLink.read(url).problem()).isNotBlank();
    }

    @Test
    void domainsAreInAscii() {
        assertThat(MailLink.read("mailto:a@Bücher.Fictional.org,b@fictional.org")
                        .domains())
                .containsExactly("xn--bcher-kva.fictional.org", "fictional.org");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "tel:+493012345678, -, +493012345678",
                "tel:+49 (30) 123-45678, -, +493012345678",
                "tel:%2B49%2030%2012345678, -, +493012345678",
                "tel:030 12345678, DE, +493012345678",
                "tel:13800138000, CN, +8613800138000",
                "tel:030 12345678, -, -"
            })
    void numbersAreBroughtToOneForm(String url, String region, String global) {
        TelLink link = TelLink.read(url, region);
        assertThat(link.problem()).isNull();
        assertThat(link.global()).isEqualTo(global);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel:", "tel:call", "tel:+", "tel:+49", "tel:+4930123456789012345", "tel:+0123456789"})
    void whatNobodyCanCallIsFound(String url) {
        assertThat(TelLink.read(url, null).problem()).isNotBlank();
    }

    @Test
    void aNumberNoCountryGivesOutIsPossibleButNotValid() {
        assertThat(TelLink.read("tel:+12001230101", null).valid()).isFalse();
        assertThat(TelLink.read("tel:+493012345678", null).valid()).isTrue();
    }
}
