package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads contact facts from front matter. Most of its keys are settings of some site generator, and none of ours. */
final class FrontMatterReader {
    private static final Set<String> GROUPS = Set.of(
            "contact", "contacts", "basics", "social", "links", "profiles", "personal", "author", "info", "about");
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
    private static final Pattern EMAIL = Pattern.compile("\\s*" + ContactPatterns.EMAIL.pattern() + "\\s*");

    private final ContactReader contacts;

    FrontMatterReader(ContactReader contacts) {
        this.contacts = contacts;
    }

    void read(Data.Mapping data, Person person) {
        for (Data.Pair pair : data.pairs()) {
            String key = pair.key().text();
            if (pair.value() instanceof Data.Mapping group && GROUPS.contains(Fold.fold(key))) {
                read(group, person);
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
