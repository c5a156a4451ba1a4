package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The person as search engines read it: JSON-LD 1.1 with schema.org's {@code Person}. */
final class PersonData {
    private PersonData() {}

    /**
     * @param url of the page, if it is known
     * @param image the address of the photo on the web
     * @return fit to stand in a page; empty for a person without a name
     */
    static Optional<String> of(Resume resume, Optional<String> url, Optional<String> image) {
        Basics basics = resume.basics();
        if (basics.name().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@context", "https://schema.org");
        person.put("@type", "Person");
        person.put("name", basics.name().get().get());
        basics.label().ifPresent(label -> person.put("jobTitle", label.get()));
        url.ifPresent(address -> person.put("url", address));
        image.ifPresent(address -> person.put("image", address));
        put(person, "email", basics.emails().stream().map(Value::get));
        put(person, "telephone", basics.phones().stream().map(Value::get));
        basics.location().ifPresent(place -> person.put("address", place.get()));
        put(person, "sameAs", addresses(basics));
        put(person, "worksFor", organizations(resume, SectionKind.WORK, "Organization"));
        put(person, "alumniOf", organizations(resume, SectionKind.EDUCATION, "EducationalOrganization"));
        put(
                person,
                "knowsLanguage",
                resume.entries(SectionKind.LANGUAGES).stream()
                        .flatMap(entry -> entry.name().stream())
                        .map(Value::get)
                        .distinct());
        // No text of it may end the element that it stands in (HTML, 4.12.1.3).
        return Optional.of(Json.write(person).strip().replace("<", "\\u003c"));
    }

    private static Stream<String> addresses(Basics basics) {
        return Stream.concat(
                        basics.urls().stream(), basics.profiles().stream().flatMap(profile -> profile.url().stream()))
                .flatMap(url -> Addresses.web(url.get()).stream())
                .filter(url -> url.startsWith("http"))
                .distinct();
    }

    private static Stream<Map<String, Object>> organizations(Resume resume, SectionKind kind, String type) {
        return resume.entries(kind).stream()
                .filter(entry -> kind != SectionKind.WORK
                        || entry.period().filter(Period::ongoing).isPresent())
                .flatMap(entry -> entry.name().stream())
                .map(Value::get)
                .distinct()
                .map(name -> {
                    Map<String, Object> organization = new LinkedHashMap<>();
                    organization.put("@type", type);
                    organization.put("name", name);
                    return organization;
                });
    }

    private static void put(Map<String, Object> person, String key, Stream<?> values) {
        List<?> all = values.toList();
        if (!all.isEmpty()) {
            person.put(key, all.size() == 1 ? all.get(0) : all);
        }
    }
}
