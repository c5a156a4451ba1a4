package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAssetsTest {

    @TempDir
    Path folder;

    private FolderAssets assets;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectory(folder.resolve("Images"));
        Files.writeString(folder.resolve("Images/Photo.PNG"), "");
        assets = FolderAssets.of(folder);
    }

    @Test
    void findsAFileBelow() {
        assertThat(assets.find("Images/Photo.PNG")).contains("Images/Photo.PNG");
    }

    @Test
    void tellsHowTheFolderSpellsIt() {
        assertThat(assets.find("images/photo.png")).contains("Images/Photo.PNG");
    }

    @Test
    void aDotInFrontIsNoOtherSpelling() {
        assertThat(assets.find("./Images/Photo.PNG")).contains("./Images/Photo.PNG");
    }

    @Test
    void neitherAFolderNorAMissingFileIsFound() {
        assertThat(assets.find("Images")).isEmpty();
        assertThat(assets.find("Images/none.png")).isEmpty();
    }

    @Test
    void nothingOutsideIsFound() {
        assertThat(assets.find("../" + folder.getFileName() + "/Images/Photo.PNG"))
                .isEmpty();
    }
}
