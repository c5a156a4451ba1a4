package io.github.resumemaven.project;

import io.github.resumemaven.link.local.LocalFiles;
import io.github.resumemaven.lint.Assets;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a source's folder and of the folders below it. */
record FolderAssets(LocalFiles files) implements Assets {
    /** No photo on a page is larger. */
    private static final long LARGEST = 32 << 20;

    static FolderAssets of(Path folder) {
        return new FolderAssets(new LocalFiles(folder));
    }

    @Override
    public Optional<String> find(String path) {
        return files.find(path);
    }

    @Override
    public Optional<byte[]> read(String path) {
        return files.read(path, LARGEST);
    }
}
