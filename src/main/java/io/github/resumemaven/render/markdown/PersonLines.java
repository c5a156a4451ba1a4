package io.github.resumemaven.render.markdown;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How to reach the person: a list with a label for each fact, in source order. */
final class PersonLines {
    private record Fact(String text, Value<String> value) {}

    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private PersonLines(Words words) {
        this.words = words;
    }

    /** @param wanted which values to list */
    static String contacts(Basics basics, Words words, Predicate<Value<String>> wanted) {
        PersonLines lines = new PersonLines(words);
        basics.emails()
                .forEach(email ->
                        lines.add(lines.label("email"), address(email.get(), Addresses.link(email.get())), email));
        basics.phones().forEach(phone -> lines.add(lines.label("phone"), text(phone.get()), phone));
        basics.urls().forEach(url -> lines.add(lines.label("url"), address(url.get(), Addresses.web(url.get())), url));
        basics.location()
                .filter(place -> basics.label()
                        .filter(label -> label.span().contains(place.span())
                                || label.get().endsWith(" · " + place.get()))
                        .isEmpty())
                .ifPresent(place -> lines.add(lines.label("location"), text(place.get()), place));
        basics.profiles().forEach(lines::profile);
        basics.facts()
                .forEach(fact -> lines.add(fact.label().get(), text(fact.value().get()), fact.value()));
        return lines.facts.stream()
                .filter(fact -> wanted.test(fact.value()))
                .sorted(Comparator.comparingInt(fact -> fact.value().span().start()))
                .map(Fact::text)
                .collect(Collectors.joining("\n"));
    }

    private String label(String fact) {
        return words.label(fact).stream().findFirst().orElse(fact);
    }

    private void profile(Basics.Profile profile) {
        Optional<String> url = profile.url().flatMap(address -> Addresses.web(address.get()));
        String name = profile.network().get();
        if (profile.username().isPresent()) {
            String text = text(profile.username().get().get());
            add(
                    name,
                    url.map(to -> MarkdownInlines.link(text, to, "")).orElse(text),
                    profile.username().get());
        } else {
            profile.url().ifPresent(address -> add(name, address(address.get(), url), address));
        }
    }

    private void add(String label, String text, Value<String> value) {
        String front = label.isBlank() ? "" : text(label.strip()) + Colon.of(words);
        facts.add(new Fact("- " + Escapes.line(front + text), value));
    }

    /** An address that leads where it says. */
    private static String address(String written, Optional<String> href) {
        Optional<String> said = href.filter(to -> Addresses.shown(to).equals(Addresses.shown(written)));
        if (said.isPresent()) {
            return MarkdownInlines.link("", said.get(), "");
        }
        return href.map(to -> MarkdownInlines.link(text(written), to, "")).orElseGet(() -> text(written));
    }

    private static String text(String text) {
        return Escapes.text(text.replaceAll("\\R", " "), ' ', ' ', false);
    }
}
