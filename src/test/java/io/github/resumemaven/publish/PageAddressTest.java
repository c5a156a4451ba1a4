package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/Ada/cv.git, '', https://ada.github.io/cv/",
        "https://x:y@github.com/ada/cv, '', https://ada.github.io/cv/",
        "git@github.com:ada/cv.git, de, https://ada.github.io/cv/de/",
        "ssh://git@github.com/ada/cv.git, '', https://ada.github.io/cv/",
        "ssh://git@github.com:22/ada/cv.git, '', https://ada.github.io/cv/",
        "https://github.com/ada/Ada.github.io, '', https://ada.github.io/",
    })
    void followsGitHubsRule(String repository, String directory, String address) {
        assertThat(PageAddress.of(target(repository, directory), Optional.empty()))
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource({"https://git.example.org/ada/cv.git", "/srv/cv.git", "https://notgithub.com/ada/cv.git"})
    void doesNotGuessElsewhere(String repository) {
        assertThat(PageAddress.of(target(repository, ""), Optional.empty())).isEmpty();
    }

    @Test
    void prefersTheDomain() {
        assertThat(PageAddress.of(target("/srv/cv.git", ""), Optional.of("cv.example.org\n")))
                .contains("https://cv.example.org/");
    }

    private static Target target(String repository, String directory) {
        return Target.builder(repository, Path.of("/base"), Path.of("/base/target"))
                .directory(directory)
                .build();
    }
}
