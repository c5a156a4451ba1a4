package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GithubTokenTest {
    private static final Map<String, String> TOKEN = Map.of("GITHUB_TOKEN", "s3cret");

    private static boolean offered(Map<String, String> environment, String address) {
        return GithubToken.of(environment, address).isPresent();
    }

    @Test
    void isForGithub() {
        assertThat(GithubToken.of(TOKEN, "https://github.com/ada/cv.git")).hasValueSatisfying(login -> {
            assertThat(login.user()).isEqualTo("x-access-token");
            assertThat(login.secret()).isEqualTo("s3cret");
            assertThat(login.preferred()).isFalse();
        });
    }

    @Test
    void isForNoOtherServer() {
        assertThat(offered(TOKEN, "https://github.com.evil.example/ada/cv.git")).isFalse();
        assertThat(offered(TOKEN, "https://codeberg.org/ada/cv.git")).isFalse();
        assertThat(offered(TOKEN, "https://github.com:8443/ada/cv.git")).isFalse();
    }

    @Test
    void isNeverSentInTheClear() {
        assertThat(offered(TOKEN, "http://github.com/ada/cv.git")).isFalse();
    }

    @Test
    void isNotForSsh() {
        assertThat(offered(TOKEN, "git@github.com:ada/cv.git")).isFalse();
        assertThat(offered(TOKEN, "ssh://git@github.com/ada/cv.git")).isFalse();
    }

    @Test
    void belongsToTheServerThatRunsTheJob() {
        Map<String, String> job = Map.of("GITHUB_TOKEN", "s3cret", "GITHUB_SERVER_URL", "https://git.example.org");
        assertThat(offered(job, "https://git.example.org:443/ada/cv.git")).isTrue();
        assertThat(offered(job, "https://github.com/ada/cv.git")).isFalse();
    }

    @Test
    void mayBeUnsetOrEmpty() {
        assertThat(offered(Map.of(), "https://github.com/ada/cv.git")).isFalse();
        assertThat(offered(Map.of("GITHUB_TOKEN", " "), "https://github.com/ada/cv.git"))
                .isFalse();
    }
}
