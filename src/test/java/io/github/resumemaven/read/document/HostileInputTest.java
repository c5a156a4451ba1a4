package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.model.Document;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to take for ever, to overflow the stack or to blow up: a document or a clear error, and no third. */
class HostileInputTest {
    private static final int SIZE = 16 * 1024;

    /** The document, or empty if it was refused with a reason. */
    private static Optional<Document> parse(String name, String text) {
        try {
            return Optional.of(new DocumentParser().parse(name, text.getBytes(UTF_8)));
        } catch (UnreadableException e) {
            assertThat(e.problem()).matches("took longer than 5 s to read|is nested .*deep.*");
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](",
                "![[]()",
                ":def\n",
                ">",
                "- ",
                " --",
                "*a **b ",
                "<b>",
                "<div>",
                "<div><b><i>",
                "&amp;",
                "a@",
                "http://",
                "www.",
                "www.a.b(",
                "[",
                "    a\n",
                "<div>\n",
                "{",
                "{.",
                "[",
                "a]",
                "![",
                "<!--",
                "<a b=\"",
                "|a",
                ":::\n",
                "\\",
                "#",
                "~~a ",
                "> a\nb\n",
                "* a\n  > ",
                "a\n: ",
                "<?",
                "<table><tr><td>",
                "[a]{.b} "
            })
    void repeatedMarkup(String part) {
        parse("cv.md", part.repeat(SIZE / part.length())).ifPresent(Trees::check);
    }

    @Test
    void growingRunsOfBackticks() {
        parse("cv.md", IntStream.range(1, 320).mapToObj("`"::repeat).collect(Collectors.joining(" ")));
    }

    @Test
    void thousandsOfDefinitions() {
        parse(
                "cv.md",
                IntStream.range(0, 4000).mapToObj(i -> "[r" + i + "]: /u\n").collect(Collectors.joining()));
    }

    @Test
    void stairsOfLists() {
        String stairs =
                IntStream.range(0, 300).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining());
        assertThatThrownBy(() -> new DocumentParser().parse("cv.md", stairs.getBytes(UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("cv.md:101:201 is nested deeper than 100 levels");
    }

    @Test
    void theDeadlineEndsTheWork() throws InterruptedException {
        String hostile = "x <!A ".repeat(40_000);
        Optional<Document> document = parse("cv.md", hostile);
        assertThat(document).isEmpty();
        for (int tries = 0; tries < 1000 && isReading(); tries++) {
            Thread.sleep(10);
        }
        assertThat(isReading()).isFalse();
    }

    private static boolean isReading() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("resume-read"));
    }

    @Test
    void aliasesThatMultiply() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8)));
        }
        assertThatThrownBy(() ->
                        new DocumentParser().parse("cv.yaml", yaml.toString().getBytes(UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("aliases");
    }

    @Test
    void anAliasOfItself() {
        assertThatThrownBy(() -> new DocumentParser().parse("cv.yaml", "a: &a [*a]".getBytes(UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("cv.yaml:1:4 is nested deeper than 100 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.json", "cv.yaml"})
    void deepData(String name) {
        String deep = "{\"a\": " + "[".repeat(2000) + "]".repeat(2000) + "}";
        assertThatThrownBy(() -> new DocumentParser().parse(name, deep.getBytes(UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("nest");
    }
}
