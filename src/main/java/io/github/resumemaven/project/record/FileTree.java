package io.github.resumemaven.project.record;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The files of a folder. A stream of them would cost a start more than looking at them. */
final class FileTree extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 32;

    private final BiConsumer<Path, BasicFileAttributes> each;

    private FileTree(BiConsumer<Path, BasicFileAttributes> each) {
        this.each = each;
    }

    /** All that is no folder, at every depth; a link is one of them if links are not followed. */
    static SortedMap<Path, BasicFileAttributes> of(Path root, FileVisitOption... options) throws IOException {
        SortedMap<Path, BasicFileAttributes> files = new TreeMap<>();
        Files.walkFileTree(root, Set.of(options), DEEPEST, new FileTree(files::put));
        return files;
    }

    /** The paths alone, sorted: of ten thousand files, all else takes several times as much memory. */
    static List<Path> paths(Path root) throws IOException {
        List<Path> paths = new ArrayList<>();
        Files.walkFileTree(root, Set.of(), DEEPEST, new FileTree((path, attributes) -> paths.add(path)));
        Collections.sort(paths);
        return paths;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        each.accept(file, attributes);
        return FileVisitResult.CONTINUE;
    }

    /** A folder that may not be read, or a link that leads in a circle: nobody else finds a file there either. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
