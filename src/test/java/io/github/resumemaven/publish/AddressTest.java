package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://git.example.org/a.git, https://git.example.org/a.git",
        "https://ada:pw@git.example.org:8443/a.git, https://git.example.org:8443/a.git",
        "https://ada@git.example.org/a.git, https://git.example.org/a.git",
        "ssh://git@git.example.org/a.git, ssh://git@git.example.org/a.git",
        "ssh://git:pw@git.example.org/a.git, ssh://git@git.example.org/a.git",
        "git@git.example.org:a/b.git, git@git.example.org:a/b.git",
        "file:///srv/a.git, file:///srv/a.git",
        "/srv/a.git, /srv/a.git",
        "../a.git, /home/a.git",
        "., /home/cv",
    })
    void givesGitAnAddressWithoutASecret(String given, String url) {
        assertThat(Address.parse(given, Path.of("/home/cv")).url()).isEqualTo(url);
    }

    @Test
    void takesTheLoginOut() {
        Address address = Address.parse("https://ada:p%40ss+w%2Fd@git.example.org:8443/a.git", Path.of("/"));

        assertThat(address.user()).contains("ada");
        assertThat(address.password()).contains("p@ss+w/d");
        assertThat(address.host()).contains("https://git.example.org:8443");
    }

    @Test
    void bindsNoLoginToWhatIsNotHttp() {
        assertThat(Address.parse("ssh://git@git.example.org/a.git", Path.of("/"))
                        .host())
                .isEmpty();
        assertThat(Address.parse("git@git.example.org:a.git", Path.of("/")).host())
                .isEmpty();
    }
}
