package io.github.resumemaven.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Iterator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Replaces a file so that nobody ever sees half of it: written under another name first, then moved into place. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the file, which may exist, in a folder that does. */
    static void write(Path target, byte[] content) throws IOException {
        Path fresh = unused(target);
        try {
            Files.write(fresh, content);
            moveOver(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Writes the parts of a text as UTF-8, as above. */
    static void write(Path target, Stream<String> parts) throws IOException {
        Path fresh = unused(target);
        try {
            try (Writer out = new OutputStreamWriter(
                    new BufferedOutputStream(Files.newOutputStream(fresh)), StandardCharsets.UTF_8)) {
                Iterator<String> each = parts.iterator();
                while (each.hasNext()) {
                    out.write(each.next());
                }
            }
            moveOver(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Replaces a file of the user's: a link stays a link, and the file keeps its permissions, owner and group. */
    public static void rewrite(Path file, byte[] content) throws IOException {
        Path target = file.toRealPath();
        Path fresh = unused(target);
        try {
            Files.write(fresh, content);
            copyRights(target, fresh);
            moveOver(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Not a temporary file of the JDK's: those can be read by their owner only, and would stay so when moved. Not a UUID
     * either: secure random numbers take 30 ms to start.
     */
    static Path unused(Path target) {
        long random = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        return target.resolveSibling("." + target.getFileName() + "-" + Long.toString(random, 36));
    }

    private static void copyRights(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes fresh = view.readAttributes();
        // Only root may give a file away; where it is needed and not allowed, that is said and nothing is replaced.
        if (!old.owner().equals(fresh.owner())) {
            view.setOwner(old.owner());
        }
        if (!old.group().equals(fresh.group())) {
            view.setGroup(old.group());
        }
        view.setPermissions(old.permissions());
    }

    private static void moveOver(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
