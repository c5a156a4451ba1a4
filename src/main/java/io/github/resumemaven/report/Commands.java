package io.github.resumemaven.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The command lines that messages tell their reader to type, in the form that works where the build runs.
 *
 * @param plugin what stands in front of a goal: {@code resume}, or the plugin's coordinates where Maven does not know
 *     that prefix
 * @param settings those of this run that the next one needs too, such as {@code -Dresume.source=cv.md}
 */
public record Commands(String plugin, List<String> settings) {
    /** Where the plugin stands in the POM. */
    public static final Commands SHORT = new Commands("resume", List.of());

    /** What no shell takes for anything but itself. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=@%+,-]+");

    public Commands {
        settings = List.copyOf(settings);
    }

    /** The command that runs a goal, with further settings. */
    public String of(String goal, String... more) {
        List<String> words = new ArrayList<>(List.of("mvn", plugin + ":" + goal));
        settings.forEach(setting -> words.add(quoted(setting)));
        words.addAll(List.of(more));
        return String.join(" ", words);
    }

    private static String quoted(String setting) {
        return PLAIN.matcher(setting).matches() ? setting : '"' + setting + '"';
    }
}
