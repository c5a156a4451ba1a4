package io.github.resumemaven.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * What tells one state of files from another within a build: their names, sizes and times. A digest of their bytes
     * would say more and cost the start of the JDK's security providers on every run.
     */
    public static List<Object> state(List<SourceFile> files) {
        try {
            List<Object> state = new ArrayList<>();
            for (SourceFile file : files) {
                state.add(List.of(file.path(), Files.size(file.path()), Files.getLastModifiedTime(file.path())));
            }
            return state;
        } catch (IOException e) {
            throw new MachineFault("Can't read a source: " + e.getMessage(), e);
        }
    }
}
