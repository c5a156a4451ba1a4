package io.github.resumemaven.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {

    /** The JDK is right about names without ß and its like, so it can be held against. */
    @ParameterizedTest
    @ValueSource(strings = {"bücher", "例え", "中国", "简历网站", "ñandú", "почта", "한국어", "a中b文c", "ひとつ屋根の下2"})
    void agreesWithTheJdk(String label) {
        assertThat(Punycode.encode(label)).isEqualTo(IDN.toASCII(label));
    }

    /** RFC 5891's registries know these under the names on the right. */
    @ParameterizedTest
    @CsvSource({"https://straße.fictional.org/, xn--strae-oqa.fictional.org", "https://faß.de/, xn--fa-hia.de"})
    void keepsNamesWithASharpSApart(String url, String host) {
        assertThat(Address.parse(url).map(Address::host)).contains(host);
    }
}
