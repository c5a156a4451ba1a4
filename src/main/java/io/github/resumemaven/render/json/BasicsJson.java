package io.github.resumemaven.render.json;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The person as the {@code basics} object, {@link #own}, and what it has no property for, {@link #rest}. */
final class BasicsJson {
    private final Map<String, Object> own = new LinkedHashMap<>();
    private final Map<String, Object> rest = new LinkedHashMap<>();

    BasicsJson(Resume resume, String summary) {
        Basics basics = resume.basics();
        basics.name().ifPresent(name -> own.put("name", name.get()));
        basics.label().ifPresent(label -> own.put("label", label.get()));
        basics.image().ifPresent(image -> own.put("image", image.get()));
        first("email", "emails", basics.emails(), text -> Optional.of(text).filter(Uris::isEmail));
        first("phone", "phones", basics.phones(), Optional::of);
        first("url", "urls", basics.urls(), Uris::uri);
        if (!summary.isEmpty()) {
            own.put("summary", summary);
        }
        basics.location().ifPresent(place -> own.put("location", LocationJson.of(resume.document(), place)));
        List<Object> profiles = basics.profiles().stream().map(this::profile).toList();
        if (!profiles.isEmpty()) {
            own.put("profiles", profiles);
        }
        List<Object> facts = new ArrayList<>();
        for (Basics.Fact fact : basics.facts()) {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("label", fact.label().get());
            pair.put("value", fact.value().get());
            facts.add(pair);
        }
        if (!facts.isEmpty()) {
            rest.put("facts", facts);
        }
    }

    Map<String, Object> own() {
        return own;
    }

    Map<String, Object> rest() {
        return rest;
    }

    /** The schema has room for one. */
    private void first(
            String key, String restKey, List<Value<String>> values, Function<String, Optional<String>> valid) {
        List<Object> others = new ArrayList<>();
        for (Value<String> value : values) {
            Optional<String> text = own.containsKey(key) ? Optional.empty() : valid.apply(value.get());
            text.ifPresentOrElse(good -> own.put(key, good), () -> others.add(value.get()));
        }
        if (!others.isEmpty()) {
            rest.put(restKey, others);
        }
    }

    private Object profile(Basics.Profile profile) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("network", profile.network().get());
        profile.username().ifPresent(name -> view.put("username", name.get()));
        profile.url().ifPresent(url -> Uris.uri(url.get())
                .ifPresentOrElse(good -> view.put("url", good), () -> view.put("address", url.get())));
        return view;
    }
}
