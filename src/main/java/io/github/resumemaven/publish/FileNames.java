package io.github.resumemaven.publish;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * File names as the disk has them. Under {@code LC_ALL=C} {@link Path#toString()} answers with replacement characters
 * where a name is not ASCII; on Unix only the URI of a path still tells its bytes.
 */
final class FileNames {

    private static final boolean UTF16 = File.separatorChar == '\\';

    private FileNames() {}

    /** The path from {@code folder} to {@code file} with slashes; null when it is no UTF-8. */
    static String relative(Path folder, Path file) {
        if (UTF16) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
        byte[] whole = bytes(file);
        int skip = bytes(folder).length + (folder.getNameCount() == 0 ? 0 : 1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(whole, skip, whole.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** What the link says, relative or absolute, as bytes. */
    static byte[] linkTarget(Path link) throws IOException {
        Path target = Files.readSymbolicLink(link);
        if (UTF16) {
            return target.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8);
        }
        if (target.isAbsolute()) {
            return bytes(target);
        }
        byte[] rooted = bytes(Path.of("/").resolve(target));
        return Arrays.copyOfRange(rooted, 1, rooted.length);
    }

    private static byte[] bytes(Path path) {
        String raw = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        byte[] all = bytes.toByteArray();
        // The URI of a folder ends in a slash, the path does not.
        boolean slash = all.length > 1 && all[all.length - 1] == '/';
        return slash ? Arrays.copyOf(all, all.length - 1) : all;
    }
}
