package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.plain.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts under the name as the template sees them: {@code kind} and {@code text}, perhaps {@code label} and {@code href}. */
final class ContactView {
    /** The properties of h-card (microformats2) by kind. */
    private static final Map<String, String> MICROFORMATS =
            Map.of("email", "u-email", "phone", "p-tel", "url", "u-url", "profile", "u-url", "location", "p-adr");

    private ContactView() {}

    static List<Map<String, Object>> of(Basics basics) {
        List<Map<String, Object>> views =
                new ArrayList<>(Contact.of(basics).stream().map(ContactView::of).toList());
        // A photo that would have to be fetched from elsewhere is a link.
        basics.image()
                .filter(image -> Addresses.image(image.get()).isEmpty()
                        && Addresses.remoteImage(image.get()).isPresent())
                .map(image -> new Contact.Fact(
                        "url",
                        "",
                        Addresses.shown(image.get()),
                        Addresses.web(image.get()),
                        image.span().start()))
                .ifPresent(photo -> views.add(of(photo)));
        return views;
    }

    private static Map<String, Object> of(Contact.Fact fact) {
        Map<String, Object> view = new HashMap<>();
        view.put("kind", fact.kind());
        Optional.ofNullable(MICROFORMATS.get(fact.kind())).ifPresent(name -> view.put("microformat", name));
        view.put("text", fact.text());
        if (!fact.label().isEmpty()) {
            view.put("label", fact.label());
        }
        fact.href().ifPresent(address -> view.put("href", address));
        return view;
    }
}
