package io.github.resumemaven.publish.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String SECRET = "ghp_A1b2C3d4/E5f6+ü";
    private final Secrets secrets = new Secrets(List.of(SECRET));

    @Test
    void masksTheSecretItself() {
        assertThat(secrets.mask("token " + SECRET + ".")).isEqualTo("token ***.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "x-access-token:", "用户:"})
    void masksItInBase64BehindAnything(String before) {
        byte[] bytes = (before + SECRET + "!").getBytes(StandardCharsets.UTF_8);
        String middle = Base64.getEncoder()
                .encodeToString(SECRET.getBytes(StandardCharsets.UTF_8))
                .substring(4, 16);

        for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
            String masked = secrets.mask("basic " + encoder.encodeToString(bytes));
            assertThat(masked).contains("***").doesNotContain(middle);
            assertThat(masked.length()).isLessThan(6 + 4 * (before.length() + 4) + 12);
        }
    }

    @Test
    void masksItUrlEncodedInEitherCase() {
        String encoded = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);

        assertThat(secrets.mask("?t=" + encoded)).isEqualTo("?t=***");
        assertThat(secrets.mask("?t="
                        + encoded.replace("%2F", "%2f").replace("%2B", "%2b").replace("%C3%BC", "%c3%bc")))
                .isEqualTo("?t=***");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ada:pw@example.org/x, https://example.org/x",
        "https://token@example.org/x, https://example.org/x",
        "fatal: 'http://a:b@h:80/x' not found, fatal: 'http://h:80/x' not found",
        "ssh://git@example.org/x, ssh://git@example.org/x",
        "ssh://git:pw@example.org/x, ssh://example.org/x",
        "https://example.org/@ada, https://example.org/@ada",
        "git@example.org:x, git@example.org:x",
    })
    void takesLoginsOutOfAddresses(String text, String masked) {
        assertThat(secrets.mask(text)).isEqualTo(masked);
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(new Secrets(List.of("", "a", "no")).mask("no news are an advantage"))
                .isEqualTo("no news are an advantage");
    }
}
