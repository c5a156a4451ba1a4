package io.github.resumemaven.build;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Makes the plugin's jar quicker to start from. A jar without this does the same, a little later; what each step is worth stands in
 * docs/performance.md.
 */
public final class QuickJar {
    private QuickJar() {}

    /** @param jarAndPackages a jar, which is rewritten in place, and the packages that {@link PlainCalls} is to rewrite in it */
    public static void main(String[] jarAndPackages) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarAndPackages[0]))) {
            Path root = jar.getPath("/");
            for (String name : List.of(jarAndPackages).subList(1, jarAndPackages.length)) {
                PlainCalls.rewrite(root, name);
            }
            LeanClasses.rewrite(root);
            LeanDescriptor.rewrite(root);
            ReadyTitles.write(root);
        }
    }

    /** Writes an entry that carries the time given: the same build makes the same jar. */
    static void write(Path entry, byte[] content, FileTime time) throws IOException {
        Files.write(entry, content);
        Files.setLastModifiedTime(entry, time);
    }
}
