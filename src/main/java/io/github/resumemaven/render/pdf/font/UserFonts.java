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
        List<Sfnt> faces = paths.stream()
                .flatMap(path -> files(path).stream())
                .flatMap(file -> faces(file).stream())
                .toList();
        List<Family> own = new ArrayList<>();
        byFamily(faces).values().forEach(styles -> own.add(new Family("Own " + (own.size() + 1), styles)));
        return own;
    }

    /** The faces of each family by style. Of several weights, the one nearest to regular or bold is taken. */
    static Map<String, Map<Style, Supplier<Sfnt>>> byFamily(List<Sfnt> faces) {
        Map<String, Map<Style, Sfnt>> nearest = new LinkedHashMap<>();
        for (Sfnt face : faces) {
            Style style = Style.of(face.weight() >= 600, face.italic());
            nearest.computeIfAbsent(face.family(), name -> new EnumMap<>(Style.class))
                    .merge(style, face, (first, next) -> distance(next, style) < distance(first, style) ? next : first);
        }
        Map<String, Map<Style, Supplier<Sfnt>>> families = new LinkedHashMap<>();
        nearest.forEach((name, styles) -> {
            Map<Style, Supplier<Sfnt>> sources = new EnumMap<>(Style.class);
            styles.forEach((style, face) -> sources.put(style, () -> face));
            families.put(name, sources);
        });
        return families;
    }

    private static int distance(Sfnt face, Style style) {
        return Math.abs(face.weight() - style.weight());
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

    /** @throws FontException when it can't be read or embedded */
    static List<Sfnt> faces(Path file) {
        try {
            return Sfnt.read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new FontException("the font " + file + " can't be read");
        }
    }
}
