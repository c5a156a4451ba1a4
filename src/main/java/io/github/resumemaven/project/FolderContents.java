package io.github.resumemaven.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compares what folders hold. */
final class FolderContents {
    private FolderContents() {}

    /** Whether two folders hold the same files, byte for byte. False when one is no folder. */
    static boolean equal(Path one, Path other) throws IOException {
        if (!Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        List<Path> files = files(one);
        if (!files.equals(files(other))) {
            return false;
        }
        for (Path file : files) {
            Path counterpart = other.resolve(file);
            if (!Files.isRegularFile(counterpart, LinkOption.NOFOLLOW_LINKS)
                    || Files.mismatch(one.resolve(file), counterpart) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
