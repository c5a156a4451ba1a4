package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void aRewrittenFileKeepsItsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("cv.md"), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "permissions are those of POSIX");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));

        AtomicFile.rewrite(file, "new".getBytes());

        assertThat(file).content().isEqualTo("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-x--x");
    }

    @Test
    void aRewrittenLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("cv.md"), Path.of("real.md"));

        AtomicFile.rewrite(link, "new".getBytes());

        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("cv.md"), "old");

        AtomicFile.rewrite(file, "new".getBytes());

        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
