package io.github.resumemaven.project;

import io.github.resumemaven.lint.Walk;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.report.CheckedLink.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the addresses that résumés lead to. */
final class LinkPlaces {
    private LinkPlaces() {}

    /** From each address, as written, to the places it is written at; in source order. */
    static Map<String, List<Place>> of(List<Resume> resumes) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Resume resume : resumes) {
            addresses(resume).distinct().forEach(address -> places.computeIfAbsent(
                            address.get(), key -> new ArrayList<>())
                    .add(new Place(resume.source(), address.span())));
        }
        return places;
    }

    private static Stream<Value<String>> addresses(Resume resume) {
        Stream<Value<String>> written = Walk.inlines(resume.document()).flatMap(LinkPlaces::address);
        Stream<Value<String>> read = Stream.concat(
                Stream.concat(
                        resume.basics().urls().stream(),
                        resume.basics().profiles().stream().flatMap(profile -> profile.url().stream())),
                resume.entries().flatMap(entry -> entry.all(Field.Name.URL)));
        return Stream.concat(written, read).filter(address -> !address.get().isBlank());
    }

    private static Stream<Value<String>> address(Inline inline) {
        return inline instanceof Inline.Link link
                ? Stream.of(new Value<>(link.target(), link.targetSpan()))
                : Stream.empty();
    }
}
