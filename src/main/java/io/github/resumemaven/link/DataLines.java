package io.github.resumemaven.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list from the resources: one item a line, blank lines and those with {@code #} in front left out. */
final class DataLines {
    private DataLines() {}

    /** Each line as its first word and the rest. */
    static List<String[]> read(String name) {
        try (InputStream in = DataLines.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
