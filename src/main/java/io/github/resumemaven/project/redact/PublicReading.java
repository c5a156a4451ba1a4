package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a résumé may be published.
 *
 * @param resume a reading of the file without what is private; where nothing is, the same as the whole one
 * @param secrets the forms of what must be found in no output
 * @param hidden where the file has what was left out
 * @param passages how many of these are marked passages
 * @param kept the kinds that were left out
 * @param absent the kinds that the file calls private and that were not found in it
 */
public record PublicReading(
        Resume resume,
        List<Pattern> secrets,
        List<Span> hidden,
        int passages,
        List<String> kept,
        Set<String> absent,
        Places places) {

    /** Finds where something of the public reading stands in the file. */
    public interface Places {
        Span inFile(Span span);
    }

    /** Whether something is left out. */
    public boolean hides() {
        return !hidden.isEmpty();
    }

    /** Where something of the public reading stands in the file. */
    public Span inFile(Span span) {
        return places.inFile(span);
    }

    /** Whether a place of the file is left out. */
    public boolean isHidden(Span span) {
        return hidden.stream().anyMatch(one -> one.contains(span));
    }

    /** A reading that leaves nothing out. */
    public static PublicReading whole(Resume resume) {
        return all(resume, Set.of());
    }

    static PublicReading all(Resume resume, Set<String> absent) {
        return new PublicReading(resume, List.of(), List.of(), 0, List.of(), absent, span -> span);
    }
}
