package io.github.resumemaven.lint.fix;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;

/** All that was understood of a résumé, as one list. */
final class ModelFacts {
    private final List<Fact> facts = new ArrayList<>();

    private ModelFacts() {}

    /**
     * @param role what it is in the model; the roles in their order are the shape of the résumé
     * @param value as text; empty for what only holds others
     * @param span where it was read; of what holds others, its first place only, since blank lines at its end come and go
     */
    record Fact(String role, String value, Span span) {
        private static final String PROSE = "prose";

        /** Whether it is text that was not taken apart. */
        boolean isProse() {
            return role.equals(PROSE);
        }
    }

    static List<Fact> of(Resume resume) {
        ModelFacts all = new ModelFacts();
        all.add("language " + resume.language().toLanguageTag(), Span.at(0));
        all.add(resume.basics());
        resume.sections().forEach(all::add);
        all.add("unreadable date", resume.unreadableDates());
        return all.facts;
    }

    private void add(Basics basics) {
        basics.name().ifPresent(name -> add("name", name));
        basics.label().ifPresent(label -> add("label", label));
        add("email", basics.emails());
        add("phone", basics.phones());
        add("url", basics.urls());
        basics.location().ifPresent(location -> add("location", location));
        basics.profiles().forEach(profile -> {
            add("network", profile.network());
            profile.username().ifPresent(name -> add("username", name));
            profile.url().ifPresent(url -> add("profile", url));
        });
        basics.image().ifPresent(image -> add("image", image));
        basics.facts().forEach(fact -> {
            add("label of a fact", fact.label());
            add("fact", fact.value());
        });
    }

    private void add(Section section) {
        add("section " + section.kind() + " " + section.level(), section.span());
        section.title().ifPresent(title -> add("title", title));
        for (Part part : section.parts()) {
            if (part instanceof Entry entry) {
                add(entry);
            } else {
                add(Fact.PROSE, part.span());
            }
        }
    }

    private void add(Entry entry) {
        add("entry " + entry.kind(), entry.span());
        entry.fields().forEach(field -> add("field " + field.name(), field.value()));
        entry.period().ifPresent(this::add);
        add("keyword", entry.keywords());
        entry.body().forEach(block -> add(Fact.PROSE, block.span()));
    }

    private void add(Period period) {
        add(period.ongoing() ? "period until now" : "period", period.span());
        period.start().ifPresent(start -> add("start", start.map(Object::toString)));
        period.end().ifPresent(end -> add("end", end.map(Object::toString)));
    }

    private void add(String role, List<Value<String>> values) {
        values.forEach(value -> add(role, value));
    }

    private void add(String role, Value<String> value) {
        facts.add(new Fact(role, value.get(), value.span()));
    }

    private void add(String role, Span span) {
        facts.add(new Fact(role, "", span));
    }
}
