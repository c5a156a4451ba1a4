package io.github.resumemaven.project;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.project.redact.PublicReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What came of one résumé.
 *
 * @param repeated where a passage is shown as it is written besides what was made of it, in a sentence each
 * @param kept what was left out, without saying it; empty when nothing was
 * @param absent what was to be kept private and is not there, in a sentence each
 * @param mentioned files beside the source that it mentions
 * @param full the files of the copy that nothing is left out of, by their path; empty when none is asked for
 */
record Work(
        List<LostText> losses,
        List<String> repeated,
        List<Finding> findings,
        Optional<String> kept,
        List<String> absent,
        List<Path> mentioned,
        Map<String, byte[]> full) {

    static Work of(
            String name,
            PublicReading published,
            List<LostText> losses,
            List<LostText> mended,
            List<Finding> findings,
            Set<Path> mentioned,
            Map<String, byte[]> full) {
        return new Work(
                losses,
                LostText.repeated(mended),
                findings,
                kept(name, published),
                absent(name, published),
                List.copyOf(mentioned),
                full);
    }

    private static Optional<String> kept(String name, PublicReading published) {
        if (!published.hides()) {
            return Optional.empty();
        }
        List<String> what = new ArrayList<>(published.kept());
        if (published.passages() > 0) {
            what.add(published.passages() + (published.passages() == 1 ? " marked passage" : " marked passages"));
        }
        return Optional.of("Kept private of " + name + ": " + String.join(", ", what));
    }

    /** A wish that could not be granted must not pass unnoticed: what was meant may stand in words that are not understood. */
    private static List<String> absent(String name, PublicReading published) {
        return published.absent().stream()
                .map(kind -> name + " calls " + kind
                        + " private, but none was found in it. If it is there, write <!-- private"
                        + " --> before and <!-- /private --> behind it; else remove the name.")
                .toList();
    }

    /** Where the files of the whole copy lie. */
    Stream<Path> copies(Path folder) {
        return full.keySet().stream().map(folder::resolve);
    }

    void writeWhole(Path folder) {
        OutputFolder output = new OutputFolder(folder);
        full.forEach(output::write);
    }
}
