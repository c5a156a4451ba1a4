package io.github.resumemaven.publish.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GitPathsTest {

    @Test
    void readsUtf8() {
        assertThat(GitPaths.decode("简历/😀".getBytes(StandardCharsets.UTF_8))).isEqualTo("简历/😀");
    }

    @Test
    void writesBackANameThatIsNoUtf8() {
        byte[] latin1 = {'r', (byte) 0xe9, 's'};

        assertThat(GitPaths.quote(GitPaths.decode(latin1))).isEqualTo("\"r\\351s\"");
    }

    @Test
    void quotesWhatTheStreamNeedsQuoted() {
        assertThat(GitPaths.quote("a\"b\\c\nd 简😀")).isEqualTo("\"a\\\"b\\\\c\\nd 简😀\"");
    }
}
