package io.github.resumemaven.project.record;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a folder. A stream of them would cost a start more than looking at them. */
final class FileTree extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 32;

    private final SortedMap<Path, BasicFileAttributes> files = new TreeMap<>();

    private FileTree() {}

    /** All that is no folder, at every depth; a link is one of them if links are not followed. */
    static SortedMap<Path, BasicFileAttributes> of(Path root, FileVisitOption... options) throws IOException {
        FileTree tree = new FileTree();
        Files.walkFileTree(root, Set.of(options), DEEPEST, tree);
        return tree.files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files.put(file, attributes);
        return FileVisitResult.CONTINUE;
    }

    /** A folder that may not be read, or a link that leads in a circle: nobody else finds a file there either. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
