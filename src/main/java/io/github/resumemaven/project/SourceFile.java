package io.github.resumemaven.project;

import java.nio.file.Path;

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
}
