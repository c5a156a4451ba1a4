package io.github.resumemaven.project;

import io.github.resumemaven.link.LinkChecker;
import io.github.resumemaven.link.LinkProgress;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.report.CheckedLink;
import io.github.resumemaven.report.CheckedLink.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks about every address of all résumés at once, and about each once, however often it is written or asked for. */
public final class LinkAsking {
    /** Asks nothing. */
    public static final LinkAsking OFF = new LinkAsking(null, LinkProgress.NONE);

    private final Supplier<LinkChecker> checker;
    private final LinkProgress progress;
    /** What a file is asked about again after it was fixed. */
    private final Map<String, LinkVerdict> known = new HashMap<>();

    /** @param checker made when there is something to ask */
    public LinkAsking(Supplier<LinkChecker> checker, LinkProgress progress) {
        this.checker = checker;
        this.progress = progress;
    }

    /**
     * The answers.
     *
     * @param verdicts by address, as written
     */
    record Answers(Map<String, LinkVerdict> verdicts, List<CheckedLink> links) {}

    /** Empty when links are off. */
    Optional<Answers> ask(List<Resume> resumes) {
        if (checker == null) {
            return Optional.empty();
        }
        Map<String, List<Place>> places = LinkPlaces.of(resumes);
        if (places.isEmpty()) {
            return Optional.of(new Answers(Map.of(), List.of()));
        }
        Set<String> unknown = new LinkedHashSet<>(places.keySet());
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            known.putAll(checker.get().check(unknown, progress));
        }
        Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
        places.keySet().stream()
                .filter(known::containsKey)
                .forEach(address -> verdicts.put(address, known.get(address)));
        List<CheckedLink> links = verdicts.entrySet().stream()
                .map(answer -> new CheckedLink(answer.getValue(), places.get(answer.getKey())))
                .toList();
        return Optional.of(new Answers(verdicts, links));
    }
}
