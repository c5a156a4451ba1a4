package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that makes careless patterns run for ever: 50 KB of it ends, whatever it means. */
class HostileTextTest {
    /** A busy machine gives each reading its 5 s of a processor, however late. */
    private static final ResumeReader READER = new ResumeReader(Lexicon.load(), Duration.ofHours(1));

    private static String outcome(byte[] bytes) {
        try {
            return READER.read("resume.md", bytes).sections().isEmpty() ? "empty" : "read";
        } catch (UnreadableException e) {
            return "refused";
        }
    }

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
        String text = "# A\n\n## Experience\n\n" + piece.repeat(50_000 / piece.length());

        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        // The parser may give up on it, with an error that says so; the passes behind it must not need to.
        assertThat(outcome(bytes)).isIn("read", "refused");
    }

    /** Each of these once took a time that grew with the square of its length, and longer than the deadline at 50 KB. */
    @ParameterizedTest
    @ValueSource(strings = {"`a` ", "[a](b) ", "![a](b) ", "&amp;", "<b>2019</b> "})
    void readsALongParagraphOf(String piece) {
        String text = "# A\n\n## Experience\n\n" + piece.repeat(200_000 / piece.length());

        assertThat(outcome(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
    }

    /** Each of these entries was once compared with each, and looked for in all of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"    2019 a\n", "| 2019 | a |\n", "- **Foo Ltd**, Manager, 2019 - 2020\n", "a b · c d\n"})
    void readsTwoLongSectionsOf(String piece) {
        String section = piece.repeat(30_000 / piece.length());
        String text = "# A\n\n## Experience\n\n" + section + "\n## Work history\n\n" + section;

        assertThat(outcome(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
    }

    /** Each level was once gone through twice, which is for ever at this depth. */
    @Test
    void endsOnEmphasisInEmphasis() {
        String text = "# A\n\n## Experience\n\n- " + "*_".repeat(45) + "a" + "_*".repeat(45) + "\n";

        assertThat(outcome(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
    }
}
