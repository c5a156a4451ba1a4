package io.github.resumemaven.render.image;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The bytes of an image: from a file in the source's folder or below it, or from the page itself. */
final class ImageFile {
    private static final int LARGEST = 20 << 20;

    private ImageFile() {}

    static byte[] read(String address, Path folder) throws ImageException {
        return address.regionMatches(true, 0, "data:", 0, 5) ? written(address) : file(address, folder);
    }

    private static byte[] written(String address) throws ImageException {
        try {
            return Base64.getMimeDecoder().decode(address.substring(address.indexOf(',') + 1));
        } catch (IllegalArgumentException e) {
            throw new ImageException("is no valid base64");
        }
    }

    private static byte[] file(String address, Path folder) throws ImageException {
        try {
            String name =
                    URLDecoder.decode(address.replaceFirst("[?#].*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new ImageException("does not exist beside the résumé");
            }
            // A link may lead out of the folder.
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new ImageException("lies outside of the résumé's folder");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new ImageException("has " + (Files.size(file) >> 20) + " MB, more than the " + (LARGEST >> 20)
                            + " that are read; scale it down");
                }
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new ImageException("has no name that a file can have");
        } catch (IOException e) {
            throw new ImageException("can't be read");
        }
    }
}
