package io.github.resumemaven.build;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts into a jar the classes that a goal starts with, in one piece. */
final class StartLists {
    private static final String READER = "io/github/resumemaven/mojo/StartClasses";

    private StartLists() {}

    static void write(Path jar, Path resume) throws IOException {
        Path folder = Files.createTempDirectory("start");
        try {
            StartRecorder recorder = new StartRecorder(jar);
            byte[] validate = recorder.record("validate", resume, folder);
            byte[] generate = recorder.record("generate", resume, folder);
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                Path reader = files.getPath(READER + ".class");
                FileTime time = Files.getLastModifiedTime(reader);
                QuickJar.write(reader.resolveSibling("validate.classes"), validate, time);
                QuickJar.write(reader.resolveSibling("generate.classes"), generate, time);
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
