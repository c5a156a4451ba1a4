package io.github.resumemaven.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    private OutputFolder output;

    @BeforeEach
    void open() {
        output = new OutputFolder(folder);
    }

    private static Consumer<OutputFolder.Staging> files(String... namesAndTexts) {
        return staging -> {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                staging.write(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
            }
        };
    }

    private List<String> found() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingOfAnEarlierRunSurvives() throws IOException {
        output.replace("site", files("index.html", "old", "gone/resume.json", "{}"));
        output.replace("site", files("index.html", "new"));
        assertThat(found()).containsExactly("site/index.html");
        assertThat(folder.resolve("site/index.html")).hasContent("new");
    }

    @Test
    void equalFilesAreNotTouched() throws IOException {
        output.replace("site", files("index.html", "same", "en/index.html", "too"));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("site/index.html"), longAgo);
        output.replace("site", files("index.html", "same", "en/index.html", "too"));
        assertThat(Files.getLastModifiedTime(folder.resolve("site/index.html"))).isEqualTo(longAgo);
    }

    @Test
    void oneMoreFileIsSeen() throws IOException {
        output.replace("site", files("index.html", "same"));
        output.replace("site", files("index.html", "same", "resume.json", "{}"));
        assertThat(found()).containsExactly("site/index.html", "site/resume.json");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Files.writeString(folder.resolve("blocked"), "");
        assertThatThrownBy(() -> new OutputFolder(folder.resolve("blocked")).replace("site", files("index.html", "")))
                .isInstanceOf(MachineFault.class)
                .hasMessageContainingAll("Can't write", "blocked", "-Dresume.outputDirectory");
    }

    @Test
    void aSingleFileIsReplaced() throws IOException {
        output.write("reports/findings.json", "1".getBytes(UTF_8));
        output.write("reports/findings.json", "2".getBytes(UTF_8));
        assertThat(found()).containsExactly("reports/findings.json");
        assertThat(folder.resolve("reports/findings.json")).hasContent("2");
    }

    @Test
    void afterAFailureTheOldFolderStands() throws IOException {
        output.replace("site", files("index.html", "old"));
        assertThatThrownBy(() -> output.replace("site", files("a", "file", "a/b", "below a file")))
                .isInstanceOf(MachineFault.class);
        assertThat(found()).containsExactly("site/index.html");
        assertThat(folder.resolve("site/index.html")).hasContent("old");
    }

    @Test
    void nothingIsLeftOfStaging() throws IOException {
        output.replace("site", files("index.html", "old"));
        assertThatThrownBy(() -> output.replace("site", staging -> {
                    staging.write("index.html", new byte[0]);
                    throw new UserFault("the résumé is at fault");
                }))
                .isInstanceOf(UserFault.class);
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths).containsExactly(folder.resolve("site"));
        }
    }
}
