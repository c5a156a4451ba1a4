package io.github.resumemaven.project.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of JSON Resume 1.0.0 whose entries are told apart, the weightiest first. */
enum EntryKind {
    WORK("work", List.of("name", "position"), "job", "jobs"),
    EDUCATION("education", List.of("institution", "area"), "study", "studies"),
    PROJECTS("projects", List.of("name"), "project", "projects"),
    VOLUNTEER("volunteer", List.of("organization", "position"), "volunteer role", "volunteer roles"),
    CERTIFICATES("certificates", List.of("name"), "certificate", "certificates"),
    AWARDS("awards", List.of("title"), "award", "awards"),
    PUBLICATIONS("publications", List.of("name"), "publication", "publications"),
    LANGUAGES("languages", List.of("language"), "language", "languages"),
    INTERESTS("interests", List.of("name"), "interest", "interests"),
    /** Other people: counted, never named. */
    REFERENCES("references", List.of(), "reference", "references");

    final String key;
    final String one;
    final String many;
    private final List<String> names;

    EntryKind(String key, List<String> names, String one, String many) {
        this.key = key;
        this.names = names;
        this.one = one;
        this.many = many;
    }

    /** {@code job Nordlicht Systems}, or {@code a job} where its name must not or cannot be told. */
    String title(JsonTree entry) {
        return name(entry).map(name -> one + " " + name).orElse((one.matches("[aeiou].*") ? "an " : "a ") + one);
    }

    private Optional<String> name(JsonTree entry) {
        return names.stream()
                .flatMap(key -> entry.text(key).stream())
                .findFirst()
                .flatMap(Quote::of);
    }

    /** What makes an entry the same one after its other details have changed. */
    String identity(JsonTree entry) {
        return Stream.concat(names.stream(), Stream.of("name"))
                .flatMap(key -> entry.text(key).stream())
                .findFirst()
                .orElse("");
    }
}
