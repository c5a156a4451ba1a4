package io.github.resumemaven.render.pdf.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Fonts from files and folders that the author named. */
final class UserFonts {
    private UserFonts() {}

    /**
     * One family for each name found, in the order of the paths; the files of a folder by name.
     *
     * @throws FontException when a path leads to no font, or to one that can't be embedded
     */
    static List<Family> read(List<Path> paths) {
        Map<String, Map<Style, Supplier<Sfnt>>> families = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                for (Sfnt face : faces(file)) {
                    families.computeIfAbsent(face.family(), name -> new EnumMap<>(Style.class))
                            .putIfAbsent(Style.of(face.weight() >= 600, face.italic()), () -> face);
                }
            }
        }
        List<Family> own = new ArrayList<>();
        families.values().forEach(styles -> own.add(new Family("Own " + (own.size() + 1), styles)));
        return own;
    }

    private static List<Path> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new FontException("resume.fonts names " + path + ", which does not exist");
        }
        try (Stream<Path> found = Files.list(path)) {
            List<Path> files = found.filter(UserFonts::isFont).sorted().toList();
            if (files.isEmpty()) {
                throw new FontException("resume.fonts names the folder " + path + ", which holds no .ttf or .ttc file");
            }
            return files;
        } catch (IOException e) {
            throw new FontException("resume.fonts names the folder " + path + ", which can't be read");
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    private static List<Sfnt> faces(Path file) {
        try {
            return Sfnt.read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new FontException("resume.fonts names " + file + ", which can't be read");
        }
    }
}
