package io.github.resumemaven.project;

import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.ConfigurationException;
import io.github.resumemaven.lint.DidYouMean;
import io.github.resumemaven.lint.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Puts together which rules run: presets, each over the one before, and what {@code resume.rules} says over them. */
public final class RuleSettings {
    private RuleSettings() {}

    /**
     * @param presets names of presets, or files
     * @param base the folder that files are relative to
     * @param rules the text of {@code resume.rules}
     * @throws UserFault for a preset that is not there and for a setting that can't be understood
     */
    public static Configuration of(List<String> presets, Path base, String rules) {
        Configuration all = Configuration.DEFAULT;
        for (String preset : presets) {
            String name = preset.strip();
            try {
                all = Presets.over(all, text(name, base));
            } catch (ConfigurationException e) {
                throw new UserFault("resume.preset " + name + ": " + e.getMessage(), e);
            }
        }
        try {
            return all.and(rules);
        } catch (ConfigurationException e) {
            throw new UserFault("resume.rules: " + e.getMessage(), e);
        }
    }

    private static String text(String name, Path base) {
        if (Presets.NAMES.contains(name)) {
            return Presets.text(name);
        }
        try {
            Path file = base.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new UserFault("There is no preset " + name + ", and no file of that name in " + base
                        + DidYouMean.end(name, Presets.NAMES) + " Presets: " + String.join(", ", Presets.NAMES) + ".");
            }
            return Files.readString(file);
        } catch (IOException | InvalidPathException e) {
            throw new MachineFault("Can't read the preset " + name + ": " + e.getMessage(), e);
        }
    }
}
