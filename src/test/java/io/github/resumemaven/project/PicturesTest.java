package io.github.resumemaven.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

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
        return new Pictures(folder).of(html.getBytes(UTF_8)).keySet();
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
}
