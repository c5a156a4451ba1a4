package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that makes careless patterns run for ever: 100 KB of it ends, whatever it means. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTextTest {
    private static final ResumeReader READER = new ResumeReader(Lexicon.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2.",
                "2019 - ",
                "a.b@",
                "+1 (2) ",
                "a, b; c | d / ",
                "of the ",
                "www.",
                "x: ",
                "(((",
                "Manager at ",
                "2019年",
                "a (at) ",
                ". A",
                "- 2019 a\n",
                "### 2019 - 2020\n",
                "**2019** a\n\n",
                "| 2019 | a |\n"
            })
    void endsOn(String piece) {
        String text = "# A\n\n## Experience\n\n" + piece.repeat(100_000 / piece.length());

        Resume resume = READER.read("resume.md", text.getBytes(StandardCharsets.UTF_8));

        assertThat(resume.sections()).isNotEmpty();
    }
}
