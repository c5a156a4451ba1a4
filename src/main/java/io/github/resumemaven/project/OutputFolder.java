package io.github.resumemaven.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes outputs so that nobody ever sees half of one: under another name first, then moved into place. */
public final class OutputFolder {
    private final Path folder;

    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Replaces one file of the folder. */
    public void write(String name, byte[] content) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(target.getParent());
            AtomicFile.write(target, content);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Replaces one file of the folder by a text, which is never held as a whole. */
    public void write(String name, Stream<String> parts) {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(target.getParent());
            AtomicFile.write(target, parts);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** Removes one file of the folder, if it is there. */
    public void remove(String name) {
        Path target = folder.resolve(name);
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /**
     * Replaces a whole folder below this one: afterwards it holds what is staged and nothing else. If it holds just that
     * already, nothing is touched; if staging throws, neither.
     *
     * @param name the folder's name
     * @param work stages the files
     */
    public void replace(String name, Consumer<Staging> work) {
        Path target = folder.resolve(name);
        Path fresh = AtomicFile.unused(target);
        try {
            Files.createDirectories(folder);
            Files.createDirectory(fresh);
            try {
                work.accept(new Staging(fresh));
                if (!FolderContents.equal(fresh, target)) {
                    swap(target, fresh);
                }
            } finally {
                delete(fresh);
            }
        } catch (UncheckedIOException e) {
            throw unwritable(target, e.getCause());
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /** A folder in the making. Several threads may write to it, each file once. */
    public static final class Staging {
        private final Path root;
        private final Map<String, Boolean> shared = new ConcurrentHashMap<>();

        private Staging(Path root) {
            this.root = root;
        }

        /** @param name a path with {@code /} */
        public void write(String name, byte[] content) {
            Path path = root.resolve(name);
            try {
                Files.createDirectories(path.getParent());
                Files.write(path, content, StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Writes a file that several may bring along, as long as it is the same. */
        public void share(String name, byte[] content) {
            shared.compute(name, (same, before) -> {
                if (before == null || !holds(root.resolve(name), content)) {
                    write(name, content);
                }
                return true;
            });
        }

        private static boolean holds(Path file, byte[] content) {
            try {
                return Arrays.equals(Files.readAllBytes(file), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Folders cannot be replaced in one step; the old one steps aside, and comes back if the new one can't move in. */
    private void swap(Path target, Path fresh) throws IOException {
        if (!Files.exists(target)) {
            Files.move(fresh, target);
            return;
        }
        Path aside = AtomicFile.unused(target);
        Files.move(target, aside);
        try {
            Files.move(fresh, target);
        } catch (IOException e) {
            Files.move(aside, target);
            throw e;
        }
        delete(aside);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException error) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static MachineFault unwritable(Path target, IOException e) {
        return new MachineFault(
                "Can't write " + target + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "). Check that the folder exists, is yours and has room, or choose another with"
                        + " -Dresume.outputDirectory=…",
                e);
    }
}
