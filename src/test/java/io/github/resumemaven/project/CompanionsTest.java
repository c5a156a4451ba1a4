package io.github.resumemaven.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.render.check.LeakCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanionsTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectories(temp.resolve("cv"));
        Files.writeString(folder.resolve("photo.png"), "picture");
        Files.createDirectory(folder.resolve("a b"));
        Files.writeString(folder.resolve("a b/图.png"), "picture");
        Files.writeString(temp.resolve("secret.png"), "secret");
    }

    private Set<String> found(String html) throws IOException {
        return new Companions(folder, new LeakCheck(List.of()))
                .of(html.getBytes(UTF_8))
                .keySet();
    }

    @Test
    void anImageBesideTheSourceComesAlong() throws IOException {
        assertThat(found("<img src=\"photo.png\">")).containsExactly("photo.png");
    }

    @Test
    void encodedNamesAreDecoded() throws IOException {
        assertThat(found("<img src=\"a%20b/%E5%9B%BE.png?x=1\">")).containsExactly("a b/图.png");
    }

    @Test
    void aFileOutsideOfTheFolderDoesNot() throws IOException {
        assertThat(found("<img src=\"../secret.png\"><img src=\"%2e%2e/secret.png\"><img src=\"/etc/hostname\">"))
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsOutsideDoesNot() throws IOException {
        Files.createSymbolicLink(folder.resolve("inside.png"), temp.resolve("secret.png"));
        assertThat(found("<img src=\"inside.png\">")).isEmpty();
    }

    @Test
    void otherAddressesAndMissingFilesAreLeftOut() throws IOException {
        assertThat(
                        found(
                                "<img src=\"data:image/png;base64,xx\"><img src=\"https://host.example/a.png\"><img src=\"no.png\">"))
                .isEmpty();
    }

    @Test
    void aLinkedDocumentComesAlong() throws IOException {
        Files.writeString(folder.resolve("certificate.pdf"), "certificate");
        assertThat(found("<main><a href=\"certificate.pdf#page=2\">x</a></main>"))
                .containsExactly("certificate.pdf");
    }

    @Test
    void ourOwnFilesAreNotReplaced() throws IOException {
        Files.writeString(folder.resolve("resume.pdf"), "another");
        assertThat(found("<main><a href=\"resume.pdf\">x</a><a href=\"./resume.pdf\">x</a></main>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resume.md",
                "settings.xml",
                "run.html",
                "run.js",
                "run.svg",
                ".env",
                ".git/notes.txt",
                "key",
                "cv.json",
                "a.yml",
                "run.pdf.html"
            })
    void sourcesSettingsAndScriptsDoNot(String name) throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(name), "secret");
        assertThat(found("<main><a href=\"" + name + "\">x</a></main>")).isEmpty();
    }

    @Test
    void aHiddenImageDoesNot() throws IOException {
        Files.createDirectories(folder.resolve(".private"));
        Files.writeString(folder.resolve(".private/a.png"), "secret");
        assertThat(found("<img src=\".private/a.png\"><img src=\"./.private/a.png\">"))
                .isEmpty();
    }

    @Test
    void aDrawingThatRunsAScriptIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.svg"), "<svg onload=\"x\"/>");
        assertThatThrownBy(() -> found("<img src=\"a.svg\">"))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("a.svg", "script");
    }

    @Test
    void aPhotoWhoseDataCanNotBeTakenOutIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.heic"), "ftypheic Exif");
        assertThatThrownBy(() -> found("<img src=\"a.heic\">"))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("a.heic", "JPEG");
    }

    @Test
    void aPdfThatCanNotBeOpenedIsRefusedWhereThereAreSecrets() throws IOException {
        Files.writeString(folder.resolve("certificate.pdf"), "%PDF-1.7 and nothing that follows");
        LeakCheck secrets = new LeakCheck(List.of(Pattern.compile("555 0100")));

        assertThatThrownBy(() -> new Companions(folder, secrets)
                        .of("<a href=\"certificate.pdf\">Certificate</a>".getBytes(UTF_8)))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("certificate.pdf", "damaged", "Save it anew");
    }
}
