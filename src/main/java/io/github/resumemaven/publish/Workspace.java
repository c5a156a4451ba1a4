package io.github.resumemaven.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder for one run, removed at its end. A killed run leaves its folder behind; the next run removes it. The name
 * tells who owns it ({@code run-<pid>-<start of that process>-<random>}), so that two builds at once leave each other
 * alone. No lock files: closing any handle of a file drops the process's locks on it, also those of another thread.
 */
final class Workspace implements AutoCloseable {

    private static final String PREFIX = "run-";
    /** The system's clock may be set while a build runs, and process starts are told relative to it. */
    private static final Duration CLOCK = Duration.ofSeconds(10);

    private final Path folder;

    private Workspace(Path folder) {
        this.folder = folder;
    }

    static Workspace open(Path scratch) throws PublishException {
        try {
            Files.createDirectories(scratch);
            sweep(scratch);
            ProcessHandle self = ProcessHandle.current();
            Path folder = scratch.resolve(PREFIX + self.pid() + "-" + start(self) + "-"
                    + UUID.randomUUID().toString().substring(0, 8));
            if (scratch.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
            return new Workspace(folder);
        } catch (IOException e) {
            throw PublishException.fault("The folder for temporary files, " + scratch + ", cannot be written: " + e
                    + "\nMake room or make it writable, then run the build again. Nothing was pushed.");
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void sweep(Path scratch) throws IOException {
        try (Stream<Path> entries = Files.list(scratch)) {
            entries.filter(Workspace::isAbandoned).forEach(Workspace::delete);
        }
    }

    private static boolean isAbandoned(Path folder) {
        String[] parts = folder.getFileName().toString().split("-");
        if (parts.length != 4
                || !parts[0].equals("run")
                || !parts[1].matches("\\d{1,18}")
                || !parts[2].matches("\\d{1,18}")) {
            return false;
        }
        Optional<ProcessHandle> owner =
                ProcessHandle.of(Long.parseLong(parts[1])).filter(ProcessHandle::isAlive);
        return owner.isEmpty() || Math.abs(start(owner.get()) - Long.parseLong(parts[2])) > CLOCK.toMillis();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** What cannot be deleted now, because a dying git still writes there, is swept by a later run. */
    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    // git makes its objects read-only, and Windows does not delete those.
                    file.toFile().setWritable(true);
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Nothing to do for the user.
        }
    }
}
