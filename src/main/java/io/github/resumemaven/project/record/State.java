package io.github.resumemaven.project.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What tells one state of a file or folder from another, as text: its size and two checksums of 32 bits each of its bytes.
 * That is no proof against somebody who forges a file to look unchanged, who could only keep their own page from being
 * written; a cryptographic digest would cost a third of the whole run to start.
 */
final class State {
    private static final String ABSENT = "-";

    private State() {}

    static String of(byte[] bytes) {
        return bytes.length + " " + sum(new CRC32(), bytes) + sum(new CRC32C(), bytes);
    }

    private static String sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        String hex = Long.toHexString(checksum.getValue());
        return "0".repeat(8 - hex.length()) + hex;
    }

    /** Of a file, with where it really is; a dash if there is none. A link must not lead elsewhere unnoticed. */
    static String ofFile(Path file) throws IOException {
        return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) + " " + file.toRealPath() : ABSENT;
    }

    /** Of a file that was written here; a dash if it is no file or a link. */
    static String ofOutput(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? of(Files.readAllBytes(file)) : ABSENT;
    }

    /** Of all files in a folder, or of one, by their paths, sizes and times: there may be hundreds of megabytes of them. */
    static String ofTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return ABSENT;
        }
        StringBuilder files = new StringBuilder();
        int count = 0;
        for (Map.Entry<Path, BasicFileAttributes> file :
                FileTree.of(root, FileVisitOption.FOLLOW_LINKS).entrySet()) {
            BasicFileAttributes attributes = file.getValue();
            files.append(file.getKey())
                    .append(' ')
                    .append(attributes.size())
                    .append(' ')
                    .append(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                    .append('\n');
            count++;
        }
        return count + " " + of(files.toString().getBytes(StandardCharsets.UTF_8));
    }
}
