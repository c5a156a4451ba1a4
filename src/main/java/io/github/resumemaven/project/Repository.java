package io.github.resumemaven.project;

import java.nio.file.Files;
import java.nio.file.Path;

/** The git repository that a folder belongs to. */
final class Repository {
    private Repository() {}

    static boolean isIn(Path folder) {
        return Files.exists(rootOf(folder).resolve(".git"));
    }

    /** Its root; the folder itself where it is in none. A work tree and a submodule have a file in place of the folder. */
    static Path rootOf(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return folder;
    }
}
