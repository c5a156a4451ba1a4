package io.github.resumemaven.link.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalLinksTest {
    @TempDir
    private Path parent;

    private LocalLinks links;

    @BeforeEach
    void makeFiles() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("site/images")).getParent();
        Files.createFile(parent.resolve("secret.txt"));
        Files.createFile(folder.resolve("images/Photo.jpg"));
        Files.createFile(folder.resolve("my cv.pdf"));
        Files.createFile(folder.resolve("照片.png"));
        links = new LocalLinks(new LocalFiles(folder)::find, Set.of("work", "项目", "Skills"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "images/Photo.jpg",
                "./images/Photo.jpg",
                "images/../images/Photo.jpg",
                "images/Photo.jpg?v=2#x",
                "my%20cv.pdf",
                "照片.png",
                "%E7%85%A7%E7%89%87.png",
                "resume.pdf",
                "?print",
                "#work",
                "#top",
                "#",
                "#项目",
                "#%E9%A1%B9%E7%9B%AE"
            })
    void whatIsThereIsOk(String reference) {
        assertThat(links.check(reference).verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none.jpg",
                "images/none.jpg",
                "images/Photo.jpg/x.png",
                "../secret.txt",
                "../../etc/passwd.txt",
                "%2e%2e/secret.txt",
                "images/../../secret.txt",
                "a\u0000b",
                "#none"
            })
    void whatIsNotIsDead(String reference) {
        LinkVerdict verdict = links.check(reference);
        assertThat(verdict.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(verdict.reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/images/Photo.jpg", "../about/", "images", ".", "~/cv.pdf", "{{ site.url }}/cv.pdf"})
    void whatOnlyTheSiteAroundKnowsIsSkipped(String reference) {
        assertThat(links.check(reference).verdict()).isEqualTo(Verdict.SKIPPED);
    }

    @Test
    void anImageIsAFileWhateverItsName() {
        assertThat(links.image("images/photo").verdict()).isEqualTo(Verdict.DEAD);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.pdf, true",
        "#work, true",
        "a b:c, true",
        "https://fictional.org, false",
        "//fictional.org, false",
        "mailto:ada@fictional.org, false",
        "www.fictional.org, false",
        "C:\\cv.pdf, false"
    })
    void localIsWhatHasNeitherSchemeNorHost(String reference, boolean local) {
        assertThat(LocalLinks.isLocal(reference)).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({
        "images/photo.jpg, images/Photo.jpg",
        "Images/Photo.jpg, images/Photo.jpg",
        "images/PHOTO.JPG?v=1, images/Photo.jpg"
    })
    void letterCaseIsToldApartAndRepaired(String reference, String repaired) {
        LinkVerdict verdict = links.check(reference);
        assertThat(verdict.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(verdict.reason()).contains("spelled");
        assertThat(verdict.seen().repaired()).isEqualTo(repaired);
    }

    @Test
    void aPartOfThisPageInOtherLettersIsRepaired() {
        LinkVerdict verdict = links.check("#skills");
        assertThat(verdict.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(verdict.seen().missingFragment()).isEqualTo("skills");
        assertThat(verdict.seen().repaired()).isEqualTo("#Skills");
    }

    @Test
    void aSymbolicLinkOutOfTheFolderIsDead() throws IOException {
        Files.createSymbolicLink(parent.resolve("site/out.txt"), parent.resolve("secret.txt"));
        assertThat(links.check("out.txt").verdict()).isEqualTo(Verdict.DEAD);
    }
}
