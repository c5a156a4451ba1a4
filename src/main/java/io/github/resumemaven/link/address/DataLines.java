package io.github.resumemaven.link.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list from the resources: one item a line, blank lines and those with {@code #} in front left out. */
public final class DataLines {
    private DataLines() {}

    /**
     * Each line, cut at its first blanks.
     *
     * @param beside a class of the package the list belongs to
     * @param name the list's file name
     * @param columns how many columns a line has; the last one keeps its blanks
     */
    public static List<String[]> read(Class<?> beside, String name, int columns) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
