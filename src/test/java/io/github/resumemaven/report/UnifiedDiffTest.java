package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
    @TempDir
    Path folder;

    @Test
    void showsThreeLinesAroundAChange() {
        assertThat(UnifiedDiff.of("cv.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo(
                        """
                        --- a/cv.md
                        +++ b/cv.md
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void changesFarApartAreHunksOfTheirOwn() {
        String old = "a\n" + "same\n".repeat(7) + "b\n";
        assertThat(UnifiedDiff.of("cv.md", old, old.replace("a\n", "A\n").replace("b\n", "B\n"))
                        .lines()
                        .filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
    }

    @Test
    void nothingIsSaidOfEqualTexts() {
        assertThat(UnifiedDiff.of("cv.md", "a\n", "a\n")).isEmpty();
    }

    @Test
    void gitAppliesIt() throws Exception {
        appliesWith("git", "apply", "fix.diff");
    }

    @Test
    void patchAppliesIt() throws Exception {
        appliesWith("patch", "-s", "-p1", "--binary", "-i", "fix.diff");
    }

    /** Line ends, a byte order mark, a lack of a final newline and blanks in names are where such tools differ. */
    private void appliesWith(String... command) throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 30; round++) {
            String end = round % 3 == 0 ? "\r\n" : "\n";
            List<String> old = new ArrayList<>();
            for (int i = 0; i < 5 + random.nextInt(40); i++) {
                old.add(List.of("", "- 项目", "text", "line " + i).get(random.nextInt(4)));
            }
            List<String> now = new ArrayList<>();
            for (String line : old) {
                switch (random.nextInt(8)) {
                    case 0 -> {}
                    case 1 -> now.addAll(List.of(line, "added"));
                    case 2 -> now.add(line + " changed");
                    default -> now.add(line);
                }
            }
            now.add("last");
            String mark = round % 5 == 0 ? "\uFEFF" : "";
            String before = mark + String.join(end, old) + (round % 4 == 1 ? "" : end);
            String after = mark + String.join(end, now) + (round % 4 == 2 ? "" : end);
            String name = round % 2 == 0 ? "my cv 简历.md" : "cv.md";
            Path file = Files.writeString(folder.resolve(name), before);
            Files.writeString(folder.resolve("fix.diff"), UnifiedDiff.of(name, before, after));
            run(command);
            assertThat(Files.readString(file)).as("round " + round).isEqualTo(after);
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void aTextThatIsAnotherAltogetherTakesNoTime() {
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            old.append("old ").append(i).append('\n');
            now.append("new ").append(i).append('\n');
        }
        assertThat(UnifiedDiff.of("cv.md", old.toString(), now.toString()).lines())
                .hasSize(100_003);
    }
}
