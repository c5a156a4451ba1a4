package io.github.resumemaven.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that holds a résumé.
 *
 * @param path where it is
 * @param name what messages call it: its path from the base folder, with {@code /}
 */
public record SourceFile(Path path, String name) {

    /** Its file name without the extensions of a résumé: {@code ada} of {@code ada.md} and of {@code ada.resume.json}. */
    public String stem() {
        String file = path.getFileName().toString();
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        return stem.length() > ".resume".length() && stem.endsWith(".resume") && file.endsWith(".json")
                ? stem.substring(0, stem.length() - ".resume".length())
                : stem;
    }

    /** A digest of the names and bytes of files; SHA-256, in hexadecimal. */
    public static String digest(List<SourceFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SourceFile file : files) {
                digest.update((file.name() + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file.path())));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new MachineFault("Can't read a source: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
