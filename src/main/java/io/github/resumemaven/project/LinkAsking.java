package io.github.resumemaven.project;

import io.github.resumemaven.link.LinkChecker;
import io.github.resumemaven.link.LinkProgress;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.report.CheckedLink;
import io.github.resumemaven.report.CheckedLink.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks about every address of all résumés at once, so that one written in many is asked once. */
public final class LinkAsking {
    /** Asks nothing. */
    public static final LinkAsking OFF = new LinkAsking(null, LinkProgress.NONE);

    private final Supplier<LinkChecker> checker;
    private final LinkProgress progress;

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
        Map<String, LinkVerdict> verdicts = checker.get().check(places.keySet(), progress);
        List<CheckedLink> links = verdicts.entrySet().stream()
                .map(answer -> new CheckedLink(answer.getValue(), places.get(answer.getKey())))
                .toList();
        return Optional.of(new Answers(verdicts, links));
    }
}
