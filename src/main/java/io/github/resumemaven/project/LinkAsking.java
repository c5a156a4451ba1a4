package io.github.resumemaven.project;

import io.github.resumemaven.link.LinkChecker;
import io.github.resumemaven.link.LinkProgress;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.local.LocalLinks;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Assets;
import io.github.resumemaven.lint.PageParts;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.report.CheckedLink;
import io.github.resumemaven.report.CheckedLink.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
     * What a résumé leads to, which is all that is kept of it while servers are asked.
     *
     * @param addresses that servers are asked about, as written, with the places they are written at; in source order
     * @param local what is known already of those beside the résumé and in it
     */
    record Led(Map<String, List<Place>> addresses, List<CheckedLink> local) {}

    boolean isOff() {
        return checker == null;
    }

    /** @param files beside the résumé */
    static Led led(Resume resume, Assets files) {
        return new Led(LinkPlaces.ofAddresses(resume), local(resume, files));
    }

    /**
     * The answers.
     *
     * @param verdicts on what servers were asked about, by address as written
     * @param links all, those beside a résumé and in it too
     */
    record Answers(Map<String, LinkVerdict> verdicts, List<CheckedLink> links) {}

    /** Empty when links are off. */
    Optional<Answers> ask(List<Led> resumes) {
        if (isOff()) {
            return Optional.empty();
        }
        Map<String, List<Place>> places = new LinkedHashMap<>();
        resumes.forEach(led -> led.addresses()
                .forEach((address, at) -> places.computeIfAbsent(address, key -> new ArrayList<>())
                        .addAll(at)));
        Map<String, LinkVerdict> verdicts = servers(places.keySet());
        List<CheckedLink> links = new ArrayList<>();
        verdicts.forEach((address, verdict) -> links.add(new CheckedLink(verdict, places.get(address))));
        resumes.forEach(led -> links.addAll(led.local()));
        return Optional.of(new Answers(verdicts, List.copyOf(links)));
    }

    private Map<String, LinkVerdict> servers(Set<String> addresses) {
        Set<String> unknown = new LinkedHashSet<>(addresses);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            known.putAll(checker.get().check(unknown, progress));
        }
        Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
        addresses.stream().filter(known::containsKey).forEach(address -> verdicts.put(address, known.get(address)));
        return verdicts;
    }

    private static List<CheckedLink> local(Resume resume, Assets files) {
        Map<String, List<Place>> places = LinkPlaces.ofFiles(resume);
        if (places.isEmpty()) {
            return List.of();
        }
        LocalLinks links = new LocalLinks(files::find, PageParts.of(resume));
        Set<String> images = Addresses.images(resume).stream().map(Value::get).collect(Collectors.toSet());
        return places.entrySet().stream()
                .map(place -> new CheckedLink(
                        images.contains(place.getKey()) ? links.image(place.getKey()) : links.check(place.getKey()),
                        place.getValue()))
                .toList();
    }
}
