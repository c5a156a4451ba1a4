package io.github.resumemaven.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares a folder with the files that it should hold. */
final class FolderContents {
    private FolderContents() {}

    /** Whether the folder holds exactly these files, byte for byte, and nothing else but folders for them. */
    static boolean equal(Path folder, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder)) {
            found = paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        if (found.size() != files.size()) {
            return false;
        }
        for (Path path : found) {
            byte[] wanted = files.get(folder.relativize(path).toString().replace('\\', '/'));
            if (wanted == null
                    || Files.size(path) != wanted.length
                    || !Arrays.equals(wanted, Files.readAllBytes(path))) {
                return false;
            }
        }
        return true;
    }
}
