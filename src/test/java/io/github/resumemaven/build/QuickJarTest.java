package io.github.resumemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickJarTest {
    @TempDir
    Path folder;

    @Test
    void anEntryCarriesNoTimeButTheOneGiven() throws Exception {
        Path jar = folder.resolve("a.jar");
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            QuickJar.write(files.getPath("/a.txt"), new byte[] {1}, time);
        }
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            BasicFileAttributes written = Files.readAttributes(files.getPath("/a.txt"), BasicFileAttributes.class);
            assertThat(written.lastModifiedTime()).isEqualTo(time);
            assertThat(written.lastAccessTime()).isEqualTo(time);
            assertThat(written.creationTime()).isEqualTo(time);
        }
    }
}
