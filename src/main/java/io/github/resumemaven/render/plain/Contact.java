package io.github.resumemaven.render.plain;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The facts under the name, in source order. */
public final class Contact {
    /**
     * @param kind {@code email}, {@code phone}, {@code url}, {@code location}, {@code profile} or {@code fact}
     * @param label what it is, where it does not say so itself; else empty
     * @param text as people read it
     * @param href where it leads
     * @param place where it stands in the source
     */
    public record Fact(String kind, String label, String text, Optional<String> href, int place) {}

    private final List<Fact> facts = new ArrayList<>();

    private Contact() {}

    public static List<Fact> of(Basics basics) {
        Contact contact = new Contact();
        basics.emails().forEach(email -> contact.add("email", "", email, mail(email.get())));
        basics.phones().forEach(phone -> contact.add("phone", "", phone, call(phone.get())));
        basics.urls().forEach(url -> contact.address("url", "", url));
        // Where the line under the name says the place, it is not said again.
        basics.location()
                .filter(place -> basics.label()
                        .filter(label -> label.span().contains(place.span()))
                        .isEmpty())
                .ifPresent(place -> contact.add("location", "", place, Optional.empty()));
        basics.profiles().forEach(contact::profile);
        basics.facts()
                .forEach(fact -> contact.add(
                        "fact",
                        fact.label().get(),
                        fact.value(),
                        factLink(fact.value().get())));
        contact.facts.sort(Comparator.comparingInt(Fact::place));
        return List.copyOf(contact.facts);
    }

    private void add(String kind, String label, Value<String> value, Optional<String> href) {
        facts.add(new Fact(kind, label.strip(), value.get(), href, value.span().start()));
    }

    private void address(String kind, String label, Value<String> url) {
        facts.add(new Fact(
                kind,
                label,
                Addresses.shown(url.get()),
                Addresses.web(url.get()),
                url.span().start()));
    }

    /** The name of the network is left out where the address says it. */
    private void profile(Basics.Profile profile) {
        String network = profile.network().get();
        if (profile.username().isPresent()) {
            add("profile", network, profile.username().get(), profile.url().flatMap(url -> Addresses.web(url.get())));
        } else if (profile.url().isPresent()) {
            Value<String> url = profile.url().get();
            boolean said = url.get().toLowerCase(Locale.ROOT).contains(network.toLowerCase(Locale.ROOT));
            address("profile", said ? "" : network, url);
        }
    }

    private static Optional<String> mail(String address) {
        return Addresses.link(address).filter(link -> link.startsWith("mailto:"));
    }

    /** RFC 3966 §5.1: digits only; a number that is masked or followed by words leads nowhere. */
    private static Optional<String> call(String phone) {
        if (!phone.matches("[+＋(（]?[\\d\\s().（）\\-‐–/]+")) {
            return Optional.empty();
        }
        String digits = phone.replace('＋', '+').replaceAll("\\(0\\)", "").replaceAll("[^\\d+]", "");
        return digits.length() < 7 ? Optional.empty() : Optional.of("tel:" + digits);
    }

    private static Optional<String> factLink(String value) {
        return value.matches("(?i)(https?://|mailto:)\\S+") ? Addresses.link(value) : Optional.empty();
    }
}
