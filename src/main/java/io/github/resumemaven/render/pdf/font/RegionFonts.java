package io.github.resumemaven.render.pdf.font;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fonts of a machine that draw Han characters as a region writes them. Unicode has one code point for forms that differ
 * from region to region, and the font that comes along has those of the mainland.
 */
final class RegionFonts {
    private static final int DEEPEST = 6;

    private record Candidate(String region, String family, List<String> files) {}

    private RegionFonts() {}

    /**
     * The first font of the language's region that is there in whole and can be embedded.
     *
     * @param folders where to look, with what is below them; those that don't exist are passed over
     */
    static Optional<Family> find(Locale language, List<Path> folders) {
        List<String> regions = regions(language);
        if (regions.isEmpty() || folders.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates = candidates();
        Map<String, Path> files = files(folders, candidates);
        return regions.stream()
                .flatMap(
                        region -> candidates.stream().filter(one -> one.region().equals(region)))
                .filter(one -> files.keySet().containsAll(one.files()))
                .flatMap(one -> family(one, files).stream())
                .findFirst();
    }

    /** What {@code region-fonts.tsv} calls those that the language is written in, the nearest first. */
    private static List<String> regions(Locale language) {
        if (language.getLanguage().equals("ja")) {
            return List.of("JP");
        }
        if (!language.getLanguage().equals("zh") || language.getScript().equals("Hans")) {
            return List.of();
        }
        return switch (language.getCountry()) {
            case "HK", "MO" -> List.of("HK", "TW");
            case "TW" -> List.of("TW");
            default -> language.getScript().equals("Hant") ? List.of("TW") : List.of();
        };
    }

    private static List<Candidate> candidates() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RegionFonts.class.getResourceAsStream("region-fonts.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Candidate(
                            cells[0],
                            cells[1],
                            Arrays.stream(cells).skip(2).map(RegionFonts::key).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("region-fonts.tsv", e);
        }
    }

    /** Of several files of one name, the first by path. */
    private static Map<String, Path> files(List<Path> folders, List<Candidate> candidates) {
        Set<String> wanted = Set.copyOf(candidates.stream()
                .flatMap(one -> one.files().stream())
                .distinct()
                .toList());
        Map<String, Path> found = new HashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
                all.filter(file -> wanted.contains(key(file.getFileName().toString())))
                        .sorted()
                        .forEach(
                                file -> found.putIfAbsent(key(file.getFileName().toString()), file));
            } catch (IOException | UncheckedIOException e) {
                // A folder that is missing or can't be read has no font for us.
                continue;
            }
        }
        return found;
    }

    private static Optional<Family> family(Candidate candidate, Map<String, Path> files) {
        try {
            List<Sfnt> faces = new ArrayList<>();
            candidate.files().forEach(name -> faces.addAll(UserFonts.faces(files.get(name))));
            return Optional.ofNullable(UserFonts.byFamily(faces).get(candidate.family()))
                    .map(styles -> new Family("Region", styles));
        } catch (FontException e) {
            // Nobody named this font; the next one will do.
            return Optional.empty();
        }
    }

    private static String key(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
