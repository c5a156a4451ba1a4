package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads contact facts from front matter. Most of its keys are settings of some site generator, and none of ours. */
final class FrontMatterReader {
    private static final Set<String> GROUPS = Set.of(
            "contact",
            "contacts",
            "header",
            "basics",
            "social",
            "links",
            "profiles",
            "personal",
            "author",
            "info",
            "about");
    private static final Set<String> SETTINGS = Set.of(
            "title",
            "date",
            "url",
            "permalink",
            "layout",
            "lang",
            "language",
            "image",
            "description",
            "subtitle",
            "excerpt",
            "position",
            "site");
    /** Keys of an address beside the text that is shown for it. */
    private static final List<String> ADDRESSES = List.of("url", "link", "href");

    private static final Pattern EMAIL = Pattern.compile("\\s*" + ContactPatterns.EMAIL.pattern() + "\\s*");

    private final ContactReader contacts;

    FrontMatterReader(ContactReader contacts) {
        this.contacts = contacts;
    }

    void read(Data.Mapping data, Person person) {
        for (Data.Pair pair : data.pairs()) {
            String key = pair.key().text();
            boolean group = GROUPS.contains(Fold.fold(key));
            if (pair.value() instanceof Data.Mapping mapping && group) {
                read(mapping, person);
            } else if (pair.value() instanceof Data.Mapping mapping
                    && !contacts.factOf(key).isEmpty()) {
                readShown(new Value<>(key, pair.key().span()), mapping, person);
            } else if (pair.value() instanceof Data.Sequence list && group) {
                list.items().forEach(item -> readLinked(item, person));
            } else if (pair.value() instanceof Data.Scalar scalar
                    && scalar.type() != Data.Type.NULL
                    && !SETTINGS.contains(Fold.fold(key))) {
                read(
                        new Value<>(key, pair.key().span()),
                        new Value<>(scalar.text().strip(), scalar.span()),
                        person);
            }
        }
    }

    /** A fact with its address and the text that is shown for it: {@code email: {url: …, text: …}}. */
    private void readShown(Value<String> key, Data.Mapping mapping, Person person) {
        int known = person.urls.size();
        for (String part : ADDRESSES) {
            mapping.text(part).ifPresent(value -> read(key, withoutScheme(value), person));
        }
        if (person.urls.size() == known) {
            mapping.text("text").ifPresent(value -> read(key, value, person));
        }
    }

    /** An item of a list of contacts that links to what it is: {@code link: tel:…}. */
    private void readLinked(Data item, Person person) {
        if (item instanceof Data.Mapping mapping) {
            for (String part : ADDRESSES) {
                mapping.text(part).ifPresent(value -> {
                    Value<String> address = withoutScheme(value);
                    Optional<String> network = contacts.networkOf(value.get());
                    if (value.get().startsWith("tel:")) {
                        addIf(ContactPatterns.digits(address.get()) >= 7, person.phones, address, person);
                    } else if (EMAIL.matcher(address.get()).matches()) {
                        addIf(true, person.emails, address, person);
                    } else if (network.isPresent()) {
                        Value<String> name =
                                new Value<>(network.get(), Span.at(value.span().start()));
                        person.profiles.add(new Profile(name, Optional.empty(), Optional.of(value)));
                    } else {
                        addIf(value.get().startsWith("http"), person.urls, value, person);
                    }
                });
            }
        }
    }

    private static Value<String> withoutScheme(Value<String> address) {
        return new Value<>(address.get().replaceFirst("^(?:mailto|tel):", ""), address.span());
    }

    private void read(Value<String> key, Value<String> value, Person person) {
        if (value.get().isEmpty()) {
            return;
        }
        if (contacts.isNetwork(key.get())) {
            boolean address = value.get().contains("/");
            person.add(new Profile(
                    key,
                    address ? Optional.empty() : Optional.of(value),
                    address ? Optional.of(value) : Optional.empty()));
            return;
        }
        switch (contacts.factOf(key.get())) {
            case "name" -> person.name = person.name.or(() -> Optional.of(value));
            case "email" -> addIf(EMAIL.matcher(value.get()).matches(), person.emails, value, person);
            case "phone" -> addIf(ContactPatterns.digits(value.get()) >= 7, person.phones, value, person);
            case "url" -> addIf(value.get().contains("."), person.urls, value, person);
            case "location" -> person.location = person.location.or(() -> Optional.of(value));
            default -> {}
        }
    }

    private static void addIf(boolean fits, List<Value<String>> list, Value<String> value, Person person) {
        if (fits) {
            person.addUnlessKnown(list, value);
        }
    }
}
