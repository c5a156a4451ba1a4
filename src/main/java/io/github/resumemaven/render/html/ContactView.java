package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The facts under the name as the template sees them, in source order. Each has {@code kind} and {@code text}, perhaps
 * {@code label} and {@code href}.
 */
final class ContactView {
    private record Item(int place, Map<String, Object> view) {}

    private final List<Item> items = new ArrayList<>();

    private ContactView() {}

    static List<Map<String, Object>> of(Basics basics) {
        ContactView contact = new ContactView();
        basics.emails().forEach(email -> contact.add("email", "", email, mail(email.get())));
        basics.phones().forEach(phone -> contact.add("phone", "", phone, call(phone.get())));
        basics.urls().forEach(url -> contact.address("url", "", url));
        basics.location().ifPresent(place -> contact.add("location", "", place, Optional.empty()));
        basics.profiles().forEach(contact::profile);
        basics.image()
                .filter(image -> Addresses.image(image.get()).isEmpty())
                .ifPresent(image -> contact.address("url", "", image));
        basics.facts()
                .forEach(fact -> contact.add(
                        "fact",
                        fact.label().get(),
                        fact.value(),
                        factLink(fact.value().get())));
        return contact.items.stream()
                .sorted(Comparator.comparingInt(Item::place))
                .map(Item::view)
                .toList();
    }

    private void add(String kind, String label, Value<String> value, Optional<String> href) {
        add(kind, label, value.span().start(), value.get(), href);
    }

    private void add(String kind, String label, int place, String text, Optional<String> href) {
        Map<String, Object> view = new HashMap<>();
        view.put("kind", kind);
        view.put("text", text);
        if (!label.isBlank()) {
            view.put("label", label);
        }
        href.ifPresent(address -> view.put("href", address));
        items.add(new Item(place, view));
    }

    private void address(String kind, String label, Value<String> url) {
        add(kind, label, url.span().start(), Addresses.shown(url.get()), Addresses.web(url.get()));
    }

    /** The name of the network is left out where the address says it. */
    private void profile(Basics.Profile profile) {
        String network = profile.network().get();
        if (profile.username().isPresent()) {
            Value<String> username = profile.username().get();
            add("profile", network, username, profile.url().flatMap(url -> Addresses.web(url.get())));
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
