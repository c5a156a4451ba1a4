package io.github.resumemaven.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTP://A.Fictional.ORG:80 http://a.fictional.org/",
                "https://fictional.org:443/ https://fictional.org/",
                "https://fictional.org:8443/x https://fictional.org:8443/x",
                "https://fictional.org./x https://fictional.org/x",
                "https://fictional.org/a/./b/../c https://fictional.org/a/c",
                "https://fictional.org/../../c https://fictional.org/c",
                "https://fictional.org/a/.. https://fictional.org/",
                "https://fictional.org/a?b/../c https://fictional.org/a?b/../c",
                "https://fictional.org/é https://fictional.org/%C3%A9",
                "https://fictional.org/%C3%A9 https://fictional.org/%C3%A9",
                "https://[2001:DB8::1]:8080/ https://[2001:db8::1]:8080/",
                "https://user:pw@fictional.org/ https://fictional.org/",
                "https://a@b@fictional.org/ https://fictional.org/",
                "https://fictional.org/😀 https://fictional.org/%F0%9F%98%80",
                "https://fictional.org/x#Part https://fictional.org/x#Part"
            })
    void spellingsOfOneAddressAreEqual(String written, String normal) {
        assertThat(Address.parse(written).map(Address::toString)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fictional.org",
                "/path",
                "mailto:a@fictional.org",
                "http:fictional.org",
                "http://",
                "http:///x",
                "http://a b/",
                "http://fictional.org:0/",
                "http://fictional.org:65536/",
                "http://fictional.org:x/",
                "http://-a.org/",
                "http://a..org/",
                "http://[::1/",
                "http://[zz]/",
                "ftp://fictional.org/"
            })
    void whatIsNoAddressIsNone(String text) {
        assertThat(Address.parse(text)).isEmpty();
    }

    @Test
    void anAddressBeyondAllMeasureIsNone() {
        assertThat(Address.parse("http://fictional.org/" + "a".repeat(8192))).isEmpty();
    }

    /** As servers write them into Location, and attackers too. */
    @Test
    void noBlankNorLineBreakGoesOverTheWire() {
        Address base = Address.parse("https://fictional.org/a").orElseThrow();
        assertThat(base.resolve("/my cv\r\nX: y\u007f\"<>").map(Address::target))
                .contains("/my%20cv%0D%0AX:%20y%7F%22%3C%3E");
    }

    @Test
    void theHostHeaderLeavesOutTheUsualPort() {
        assertThat(Address.parse("https://fictional.org/").orElseThrow().authority())
                .isEqualTo("fictional.org");
        assertThat(Address.parse("https://fictional.org:80/").orElseThrow().authority())
                .isEqualTo("fictional.org:80");
    }
}
