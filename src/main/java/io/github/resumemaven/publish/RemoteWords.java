package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.GitResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What git and the remote said, for the user: verbatim, without git's advice on commands that do not apply here. */
final class RemoteWords {

    private static final int MAX_LINES = 40;

    private RemoteWords() {}

    static String of(GitResult result) {
        List<String> lines = new ArrayList<>();
        for (String raw : result.err().split("[\r\n]+")) {
            String line = "  " + Printable.line(raw.stripTrailing());
            if (!line.isBlank() && !isNoise(raw) && !lines.contains(line)) {
                lines.add(line);
            }
        }
        refLine(result).ifPresent(lines::add);
        return String.join("\n", lines.subList(0, Math.min(lines.size(), MAX_LINES)));
    }

    /** The line of {@code push --porcelain} that tells of our branch: flag, names, summary. */
    private static Optional<String> refLine(GitResult result) {
        return result.lines().stream()
                .filter(line -> line.startsWith("!\t"))
                .map(line -> "  " + Printable.line(line.substring(line.lastIndexOf('\t') + 1)))
                .findFirst();
    }

    /** Whether the server judged our branch; without that the push never got there. */
    static boolean judged(GitResult result) {
        return refLine(result).isPresent();
    }

    private static boolean isNoise(String line) {
        return line.startsWith("hint:")
                || line.startsWith("To ")
                || line.startsWith("error: failed to push some refs")
                || line.startsWith("Everything up-to-date")
                || line.startsWith("fast-import: dumping crash report")
                || line.startsWith("warning: die() called many times")
                || line.startsWith("Please make sure you have the correct access rights")
                || line.startsWith("and the repository exists.");
    }
}
