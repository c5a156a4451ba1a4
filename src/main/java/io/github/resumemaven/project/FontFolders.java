package io.github.resumemaven.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a machine keeps fonts for all who use it. What somebody keeps at home is no business of a build. */
public final class FontFolders {
    private FontFolders() {}

    public static List<Path> ofSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Optional.ofNullable(System.getenv("WINDIR"))
                    .map(folder -> List.of(Path.of(folder, "Fonts")))
                    .orElse(List.of());
        }
        return system.startsWith("mac")
                ? List.of(Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"))
                : List.of(Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts"));
    }
}
