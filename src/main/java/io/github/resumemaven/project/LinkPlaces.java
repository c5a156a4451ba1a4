package io.github.resumemaven.project;

import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.report.CheckedLink.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the addresses that résumés lead to. */
final class LinkPlaces {
    private LinkPlaces() {}

    /** From each address, as written, to the places it is written at; in source order. */
    static Map<String, List<Place>> of(List<Resume> resumes) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Resume resume : resumes) {
            Addresses.all(resume).stream()
                    .filter(address -> !address.get().isBlank())
                    .forEach(address -> places.computeIfAbsent(address.get(), key -> new ArrayList<>())
                            .add(new Place(resume.source(), address.span())));
        }
        return places;
    }
}
