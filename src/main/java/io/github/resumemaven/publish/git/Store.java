package io.github.resumemaven.publish.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A private bare repository for one run. Written by hand: {@code git init} would cost a process and copy templates. */
public final class Store {

    private Store() {}

    /** @param sha256 whether ids have 64 digits */
    public static void create(Path folder, boolean sha256) throws IOException {
        Files.createDirectories(folder.resolve("objects/info"));
        Files.createDirectories(folder.resolve("objects/pack"));
        Files.createDirectories(folder.resolve("refs/heads"));
        Files.writeString(folder.resolve("HEAD"), "ref: refs/heads/none\n");
        Files.writeString(
                folder.resolve("config"),
                sha256
                        ? "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n"
                        : "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
    }
}
