package io.github.resumemaven.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Settings of rules that many share, in the syntax of {@code resume.rules}, with lines that begin with {@code #} as comments. */
public final class Presets {
    /** Those that come with the plugin; {@code default} changes nothing. */
    public static final List<String> NAMES = List.of("academic", "china", "default", "japan", "strict");

    private Presets() {}

    /** The text of one that comes with the plugin. */
    public static String text(String name) {
        try (InputStream preset = Presets.class.getResourceAsStream("preset/" + name + ".txt")) {
            return new String(preset.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Lays a preset over a configuration.
     *
     * @param text of the preset, ours or a team's own
     * @throws ConfigurationException as {@link Configuration#parse}
     */
    public static Configuration over(Configuration rules, String text) {
        return rules.and(
                text.lines().filter(line -> !line.strip().startsWith("#")).collect(Collectors.joining("\n")));
    }
}
