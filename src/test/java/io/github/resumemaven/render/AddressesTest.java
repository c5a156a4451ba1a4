package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x?y=1#z, https://a.example/x?y=1#z",
        "mailto:a@b.example, mailto:a@b.example",
        "a@b.example, mailto:a@b.example",
        "tel:+4412345678, tel:+4412345678",
        "notes/rbac.html, notes/rbac.html",
        "#skills, #skills",
        "//a.example/x, https://a.example/x",
        "www.a.example, https://www.a.example",
        "HTTPS://A.example, HTTPS://A.example",
        "https://a.example/a b\"c, https://a.example/a%20b%22c",
    })
    void leadsTo(String written, String address) {
        assertThat(Addresses.link(written)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>alert(1)</script>",
                "data:image/svg+xml,<svg onload=alert(1)>",
                "file:///etc/passwd",
                "blob:https://a.example/1",
                "ftp://a.example",
                "   ",
                ""
            })
    void doesNotLeadTo(String written) {
        assertThat(Addresses.link(written)).isEmpty();
    }

    @Test
    void addsTheSchemeThatPeopleLeaveOut() {
        assertThat(Addresses.web("github.com/someone")).hasValue("https://github.com/someone");
        assertThat(Addresses.web("example.com:8080/x")).hasValue("https://example.com:8080/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.jpg", "./img/photo.png", "img/../photo.png", "data:image/png;base64,iVBORw0KGgo="})
    void takesImagesFromBesideTheSource(String written) {
        assertThat(Addresses.image(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/pixel.png",
                "//a.example/pixel.png",
                "/etc/passwd",
                "../photo.png",
                "img/../../photo.png",
                "%2e%2e/photo.png",
                "..\\photo.png",
                "C:\\photo.png",
                "file:///photo.png",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "data:text/html;base64,PHN2Zz4=",
                ""
            })
    void takesNoOtherImages(String written) {
        assertThat(Addresses.image(written)).isEmpty();
    }

    @Test
    void showsAnAddressAsPeopleReadIt() {
        assertThat(Addresses.shown("https://a.example/")).isEqualTo("a.example");
        assertThat(Addresses.shown("https://a.example/b/")).isEqualTo("a.example/b/");
    }

    @Test
    void theDigitsOfATelephoneAddressAreItsNumber() {
        assertThat(Addresses.number("tel:+44-1632-960132")).isEqualTo("441632960132");
        assertThat(Addresses.digits("(+44) 1632 960132")).isEqualTo("441632960132");
        assertThat(Addresses.number("https://a.example/1")).isEmpty();
    }
}
