package io.github.resumemaven.project;

import io.github.resumemaven.link.local.LocalLinks;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.report.CheckedLink.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the addresses that a résumé leads to. */
final class LinkPlaces {
    private LinkPlaces() {}

    /** From each address that some server is asked about, as written, to the places it is written at; in source order. */
    static Map<String, List<Place>> ofAddresses(Resume resume) {
        return collect(resume, false);
    }

    /** The same for what is looked for beside a résumé or in it, whatever others mean by the same words. */
    static Map<String, List<Place>> ofFiles(Resume resume) {
        return collect(resume, true);
    }

    private static Map<String, List<Place>> collect(Resume resume, boolean local) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        Addresses.all(resume).stream()
                .filter(address -> !address.get().isBlank() && LocalLinks.isLocal(address.get()) == local)
                .forEach(address -> places.computeIfAbsent(address.get(), key -> new ArrayList<>())
                        .add(new Place(resume.source(), address.span())));
        return places;
    }
}
