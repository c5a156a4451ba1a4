package io.github.resumemaven.project.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares who and where a person is. Says which kind of detail changed, and never what it is or was. */
final class PersonChanges {
    private PersonChanges() {}

    static List<String> of(JsonTree before, JsonTree after) {
        List<String> lines = new ArrayList<>();
        Map<String, Object> old = details(before);
        Map<String, Object> now = details(after);
        TreeSet<String> networks = new TreeSet<>(profiles(before).keySet());
        networks.addAll(profiles(after).keySet());
        now.forEach((kind, value) -> line(lines, kind, old.get(kind), value));
        for (String network : networks) {
            String kind = Quote.of(network).map(name -> name + " profile").orElse("profile");
            line(lines, kind, value(profiles(before), network), value(profiles(after), network));
        }
        return lines;
    }

    private static void line(List<String> lines, String kind, Object before, Object after) {
        if (!before.equals(after)) {
            String verb = isNothing(before) ? "adds" : isNothing(after) ? "removes" : "changes";
            lines.add(verb + " the " + kind);
        }
    }

    private static boolean isNothing(Object value) {
        return value.equals(List.of()) || value.equals(Optional.empty());
    }

    private static Object value(Map<String, List<JsonTree>> profiles, String network) {
        return profiles.getOrDefault(network, List.of());
    }

    private static Map<String, Object> details(JsonTree resume) {
        JsonTree basics = resume.child("basics");
        JsonTree more = resume.child("meta").child("basics");
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("name", basics.text("name"));
        details.put("headline", basics.text("label"));
        details.put("summary", basics.text("summary"));
        details.put("email address", all(basics, "email", more, "emails"));
        details.put("phone number", all(basics, "phone", more, "phones"));
        details.put("web address", all(basics, "url", more, "urls"));
        details.put("location", Optional.of(basics.child("location")).filter(place -> !place.equals(JsonTree.EMPTY)));
        details.put("photo", basics.text("image"));
        details.put("personal details", more.children("facts"));
        return details;
    }

    private static List<String> all(JsonTree basics, String first, JsonTree more, String others) {
        List<String> all = new ArrayList<>();
        basics.text(first).ifPresent(all::add);
        all.addAll(more.texts(others));
        return all;
    }

    private static Map<String, List<JsonTree>> profiles(JsonTree resume) {
        Map<String, List<JsonTree>> profiles = new LinkedHashMap<>();
        for (JsonTree profile : resume.child("basics").children("profiles")) {
            profiles.computeIfAbsent(profile.text("network").orElse(""), network -> new ArrayList<>())
                    .add(profile);
        }
        return profiles;
    }
}
