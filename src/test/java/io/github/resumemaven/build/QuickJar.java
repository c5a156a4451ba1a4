package io.github.resumemaven.build;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the plugin's jar quicker to start from. A jar without this does the same, a little later; what each step is worth stands in
 * docs/performance.md.
 */
public final class QuickJar {
    private QuickJar() {}

    /**
     * @param arguments a jar, which is rewritten in place; a folder of résumés to see what a goal needs; the packages that
     *     {@link PlainCalls} is to rewrite
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path root = files.getPath("/");
            for (String name : List.of(arguments).subList(2, arguments.length)) {
                PlainCalls.rewrite(root, name);
                Upcasts.rewrite(root, name);
            }

            GoalFaces.write(root);
            LeanClasses.rewrite(root);
            LeanDescriptor.rewrite(root);
            ReadyTables.write(root);
        }
        StartLists.write(jar, Path.of(arguments[1]));
    }

    /** The class files of a folder and of those in it. */
    static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** Writes an entry that carries the time given and no other: the same build makes the same jar. */
    static void write(Path entry, byte[] content, FileTime time) throws IOException {
        Files.write(entry, content);
        Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(time, time, time);
    }
}
