package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRunTest {
    private static List<TextRun> runs(String name, String text) {
        return TextRuns.of(Sample.read(name, text).document());
    }

    private static TextRun run(String line) {
        List<TextRun> runs = runs("resume.md", line);
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    @Test
    void isWhatAReaderSeesOfEachBlock() {
        List<TextRun> runs = runs(
                "resume.md",
                "---\ntitle: Ada\ndescription: an engineer\n---\n\n# Ada **Example**\n\nA `b` c\nd\n\n- item\n\n  more\n\n| x | [y](https://ada.dev) |\n|---|---|\n| &amp; | \\* |\n\n```\ncode\n```\n");
        assertThat(runs.stream().map(run -> run.place() + " " + run.text()))
                .containsExactly(
                        "VALUE an engineer",
                        "TITLE Ada Example",
                        "PARAGRAPH A \uFFFC c\nd",
                        "ITEM item",
                        "PARAGRAPH more",
                        "CELL x",
                        "CELL y",
                        "CELL &",
                        "CELL *");
    }

    @Test
    void takesProseOfJsonResumeOnly() {
        List<TextRun> runs = runs(
                "resume.json",
                "{\"basics\":{\"name\":\"Ada\",\"summary\":\"Builds\"},\"work\":[{\"name\":\"X\",\"highlights\":[\"Led\"]}],\"skills\":[{\"name\":\"Web\",\"keywords\":[\"Java\"]}]}");
        assertThat(runs.stream().map(TextRun::text)).containsExactly("Builds", "Led", "Java");
    }

    @Test
    void knowsWhereEachCharacterStands() {
        String text = "A **b** &amp; c";
        TextRun run = run(text);
        assertThat(run.text()).isEqualTo("A b & c");
        int b = run.text().indexOf('b');
        int and = run.text().indexOf('&');
        assertThat(text.substring(run.span(b, b + 1).start(), run.span(b, b + 1).end()))
                .isEqualTo("b");
        assertThat(text.substring(
                        run.span(and, and + 1).start(), run.span(and, and + 1).end()))
                .isEqualTo("&amp;");
        assertThat(run.isPlain(0, 2)).isTrue();
        assertThat(run.isPlain(1, 3)).isFalse();
        assertThat(run.isPlain(and, and + 1)).isFalse();
    }

    @Test
    void putsBlanksOutsideOfMarkup() {
        TextRun run = run("a**b**c");
        assertThat(run.insertion(1)).isEqualTo(1);
        assertThat(run.insertion(2)).isEqualTo(6);
        assertThat(run.isInsertable(1)).isTrue();
        assertThat(run("**a***b*").isInsertable(1)).isFalse();
    }

    @Test
    void freezesTextThatIsALabel() {
        String text =
                "a [bc] d [ef][] g [hi][bc] j [kl](https://ada.dev)\n\n[bc]: https://ada.dev\n[ef]: https://ada.dev\n";
        TextRun run = runs("resume.md", text).get(0);
        for (char frozen : "bcef".toCharArray()) {
            int i = run.text().indexOf(frozen);
            assertThat(run.isPlain(i, i + 1)).as("%s", frozen).isFalse();
        }
        for (char free : "adghijkl".toCharArray()) {
            int i = run.text().indexOf(free);
            assertThat(run.isPlain(i, i + 1)).as("%s", free).isTrue();
        }
        assertThat(run.isInsertable(run.text().indexOf('c'))).isFalse();
        assertThat(run.isInsertable(run.text().indexOf('l'))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ada.dev/a-b",
                "s3://bucket/java",
                "jdbc:mysql://host/db",
                "www.ada.dev",
                "ada@example.org",
                "@ada",
                "github.com/ada/java",
                "./src/java",
                "/usr/lib/java",
                "~/java",
                "C:\\java",
                "src/java/App.java"
            })
    void shieldsAddresses(String word) {
        TextRun run = run("see " + word + ", and 见" + word + "。");
        int first = run.text().indexOf(word);
        int second = run.text().lastIndexOf(word);
        for (int i = 0; i < word.length(); i++) {
            assertThat(run.shield().isAddress(first + i))
                    .as("%s at %d", word, i)
                    .isTrue();
            assertThat(run.shield().isAddress(second + i))
                    .as("%s at %d", word, i)
                    .isTrue();
        }
        assertThat(run.shield().covers(0, first)).isFalse();
        assertThat(run.shield().covers(first + word.length(), second)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"package.json", "java.util.List", "my_table", "run()", "$HOME", "--skip", "key=value"})
    void shieldsNames(String word) {
        TextRun run = run("see " + word + ", all");
        assertThat(run.shield().covers(4)).isTrue();
        assertThat(run.shield().isAddress(4)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java/Go", "C++", "A/B", "3.5", "Java.", "and/or", "React+Redux", "1/2", "TCP/IP"})
    void shieldsNoWords(String word) {
        assertThat(run("see " + word + " all").shield().covers(0, word.length() + 8))
                .isFalse();
    }
}
