package io.github.resumemaven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Leaves out of class files what only compilers and debuggers read: names of variables and parameters, annotations that nobody sees
 * at run time, type variables. The machine reads every name in a class file when it loads it, and a start loads a thousand. Numbers of lines stay.
 */
final class LeanClasses {
    /** Where type variables stay: Maven asks parameters of goals, which their faces have, for those of their collections, and others may ask theirs. */
    private static final List<String> TYPED = List.of("/io/github/resumemaven/start/", "/org/");

    private LeanClasses() {}

    static void rewrite(Path root) throws IOException {
        for (Path file : QuickJar.classes(root)) {
            FileTime time = Files.getLastModifiedTime(file);
            boolean typed = TYPED.stream().anyMatch(file.toAbsolutePath().toString()::startsWith);
            QuickJar.write(file, rewritten(Files.readAllBytes(file), typed), time);
        }
    }

    /** @param typed whether type variables stay */
    static byte[] rewritten(byte[] file, boolean typed) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(file).accept(new LeanClass(writer, typed), 0);
        return writer.toByteArray();
    }
}
