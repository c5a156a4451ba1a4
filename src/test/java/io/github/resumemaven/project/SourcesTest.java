package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path base;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = base.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# Ada\n");
        }
    }

    private static List<String> names(List<SourceFile> sources) {
        return sources.stream().map(SourceFile::name).toList();
    }

    @Test
    void theResumeFolderComesFirst() throws IOException {
        files("resume.md", "src/resume/b.md", "src/resume/a.markdown", "src/resume/c.resume.json");
        assertThat(names(Sources.usual(base)))
                .containsExactly("src/resume/a.markdown", "src/resume/b.md", "src/resume/c.resume.json");
    }

    @Test
    void anEmptyResumeFolderIsPassedOver() throws IOException {
        files("src/resume/notes.txt", "cv.md");
        assertThat(names(Sources.usual(base))).containsExactly("cv.md");
    }

    @Test
    void theFirstUsualFileIsTaken() throws IOException {
        files("source/resume/index.md", "resume.json", "简历.md");
        assertThat(names(Sources.usual(base))).containsExactly("简历.md");
    }

    @Test
    void aHexoPageIsFound() throws IOException {
        files("source/resume/index.md", "README.md");
        assertThat(names(Sources.usual(base))).containsExactly("source/resume/index.md");
    }

    @Test
    void nothingUsualIsAnEmptyList() throws IOException {
        files("README.md", "pom.xml");
        assertThat(Sources.usual(base)).isEmpty();
    }

    @Test
    void aReadmeIsNeverAResume() throws IOException {
        files("cvs/README.md", "cvs/readme.zh.md", "cvs/Readme.markdown", "cvs/ada.md");
        assertThat(names(Sources.named(base, Path.of("cvs")))).containsExactly("cvs/ada.md");
    }

    @Test
    void aNamedFileMayHaveAnyExtension() throws IOException {
        files("ada.txt");
        assertThat(names(Sources.named(base, Path.of("ada.txt")))).containsExactly("ada.txt");
    }

    @Test
    void aFolderWithoutResumesSaysWhatWasLookedFor() throws IOException {
        files("cvs/notes.txt");
        assertThatThrownBy(() -> Sources.named(base, Path.of("cvs")))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("The folder cvs holds no résumé", "*.md", "resume.json", "-Dresume.source=");
    }

    @Test
    void aMissingFileGetsTheNearestName() throws IOException {
        files("Resume.markdown");
        assertThatThrownBy(() -> Sources.named(base, Path.of("resume.md")))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("no file or folder resume.md", "Did you mean Resume.markdown?");
    }

    @Test
    void nothingFoundSaysWhatWasLookedFor() {
        assertThat(Sources.notFound(base, List.of()))
                .hasMessageContainingAll("src/resume/", "简历.md", "-Dresume.source=");
    }

    @Test
    void nothingFoundNamesTheModulesThatHaveOne() {
        assertThat(Sources.notFound(base, List.of("cv"))).hasMessageContaining("-pl :cv");
    }

    @Test
    void theStemIsTheNameWithoutTheEndingsOfAResume() {
        assertThat(new SourceFile(Path.of("a/ada.md"), "").stem()).isEqualTo("ada");
        assertThat(new SourceFile(Path.of("ada.resume.json"), "").stem()).isEqualTo("ada");
        assertThat(new SourceFile(Path.of("resume.json"), "").stem()).isEqualTo("resume");
        assertThat(new SourceFile(Path.of("resume.en.md"), "").stem()).isEqualTo("resume.en");
    }
}
