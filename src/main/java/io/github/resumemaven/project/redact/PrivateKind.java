package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A kind of fact that its author may keep from being published. */
enum PrivateKind {
    ADDRESS(
            "address",
            List.of("location"),
            List.of("label.location"),
            (basics, facts) -> Stream.concat(basics.location().stream(), facts)),
    BIRTH_DATE("birthDate", List.of("age"), List.of("label.birth"), (basics, facts) -> facts),
    EMAIL(
            "email",
            List.of("mail"),
            List.of("label.email"),
            (basics, facts) -> Stream.concat(basics.emails().stream(), facts)),
    PERSONAL("personal", List.of("personalStatus"), List.of("personal"), (basics, facts) -> facts),
    PHONE(
            "phone",
            List.of("tel"),
            List.of("label.phone"),
            (basics, facts) -> Stream.concat(basics.phones().stream(), facts)),
    PHOTO(
            "photo",
            List.of("image", "picture"),
            List.of("label.photo"),
            (basics, facts) -> Stream.concat(basics.image().stream(), facts)),
    PROFILES("profiles", List.of("accounts"), List.of(), (basics, facts) -> basics.profiles().stream()
            .flatMap(profile -> Stream.concat(profile.username().stream(), profile.url().stream()))),
    WEBSITE(
            "website",
            List.of("url"),
            List.of("label.url"),
            (basics, facts) -> Stream.concat(basics.urls().stream(), facts)),
    AWARDS(SectionKind.AWARDS),
    CERTIFICATES(SectionKind.CERTIFICATES),
    EDUCATION(SectionKind.EDUCATION),
    INTERESTS(SectionKind.INTERESTS),
    LANGUAGES(SectionKind.LANGUAGES),
    OPEN_SOURCE(SectionKind.OPEN_SOURCE),
    PROJECTS(SectionKind.PROJECTS),
    PUBLICATIONS(SectionKind.PUBLICATIONS),
    REFERENCES(SectionKind.REFERENCES),
    SKILLS(SectionKind.SKILLS),
    SUMMARY(SectionKind.SUMMARY),
    VOLUNTEER(SectionKind.VOLUNTEER),
    WORK(SectionKind.WORK);

    private final String key;
    private final List<String> aliases;
    private final List<String> labels;
    private final BiFunction<Basics, Stream<Value<String>>, Stream<Value<String>>> values;
    private final SectionKind section;

    PrivateKind(
            String key,
            List<String> aliases,
            List<String> labels,
            BiFunction<Basics, Stream<Value<String>>, Stream<Value<String>>> values) {
        this.key = key;
        this.aliases = aliases;
        this.labels = labels;
        this.values = values;
        this.section = null;
    }

    PrivateKind(SectionKind section) {
        this.key = section.key();
        this.aliases = List.of();
        this.labels = List.of("section." + section.key());
        this.values = (basics, facts) -> Stream.empty();
        this.section = section;
    }

    /** Its name in options and messages. */
    String key() {
        return key;
    }

    /** Whether it is of the person, not a section: a section is one by its title, whatever else is cut. */
    boolean isFact() {
        return section == null;
    }

    /** Other names that do not depend on a language. */
    List<String> aliases() {
        return aliases;
    }

    /** The lists of the lexicon that name it, in every language. */
    List<String> labels() {
        return labels;
    }

    /** @param isLabel whether a fact's label names this kind */
    List<Value<String>> values(Resume resume, Predicate<String> isLabel) {
        Stream<Value<String>> facts = resume.basics().facts().stream()
                .filter(fact -> isLabel.test(fact.label().get()))
                .map(Basics.Fact::value);
        return values.apply(resume.basics(), facts).toList();
    }

    /** Whole stretches: sections of this kind, and entries of it in others. */
    List<Span> stretches(Resume resume) {
        if (section == null) {
            return List.of();
        }
        // In data, the summary is no node of its own but a part of the person.
        boolean whole = resume.document().format() == Document.Format.MARKDOWN || section != SectionKind.SUMMARY;
        return Stream.of(
                        resume.sections(section).filter(one -> whole).map(Section::span),
                        resume.sections(section)
                                .filter(one -> !whole)
                                .flatMap(one -> one.parts().stream())
                                .map(Part::span),
                        resume.entries(section).stream().map(Entry::span))
                .flatMap(spans -> spans)
                .toList();
    }
}
