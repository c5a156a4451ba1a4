package io.github.resumemaven.render.json;

import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.plain.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One section: what it adds to the lists of the schema and to the summary, and what they have no place for. */
final class SectionJson {
    private final Document document;
    private final Section section;
    private final List<String> summary = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<EntryJson> entries = new ArrayList<>();

    SectionJson(Document document, Section section) {
        this.document = document;
        this.section = section;
        section.parts().forEach(this::add);
        entries.sort(Comparator.comparing((EntryJson entry) -> entry.own().isEmpty())
                .thenComparing(entry -> Lists.NAMES.indexOf(entry.shape().list())));
    }

    private void add(Part part) {
        if (part instanceof Entry entry && Shape.of(entry.kind()).isPresent()) {
            entries.add(new EntryJson(document, entry, Shape.of(entry.kind()).orElseThrow()));
        } else {
            (section.kind() == SectionKind.SUMMARY ? summary : text).addAll(texts(part));
        }
    }

    /** The lines of the person's summary that stand in this section. */
    List<String> summary() {
        return summary.stream().flatMap(String::lines).toList();
    }

    /**
     * The section's own object: {@code kind} and {@code title}; how many items it has in each of the schema's
     * {@code lists}; {@code text}; {@code entries} that have facts which the lists don't know. Adds to the lists.
     */
    Map<String, Object> addTo(Lists lists) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Object> rests = new ArrayList<>();
        for (EntryJson entry : entries) {
            Map<String, Object> rest = new LinkedHashMap<>();
            entry.title().ifPresent(title -> rest.put("entry", title));
            rest.put("list", entry.shape().list());
            if (!entry.own().isEmpty()) {
                rest.put("index", lists.add(entry));
                counts.merge(entry.shape().list(), 1, Integer::sum);
            }
            rest.putAll(entry.rest());
            if (!entry.rest().isEmpty()) {
                rests.add(rest);
            }
        }
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("kind", section.kind().key());
        section.title().ifPresent(title -> own.put("title", title.get()));
        putUnlessEmpty(own, "lists", counts);
        if (!text.isEmpty()) {
            own.put("text", text);
        }
        if (!rests.isEmpty()) {
            own.put("entries", rests);
        }
        return own;
    }

    private static void putUnlessEmpty(Map<String, Object> own, String key, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            own.put(key, counts);
        }
    }

    private List<String> texts(Part part) {
        if (part instanceof Prose prose) {
            return Texts.of(List.of(prose.block()));
        }
        Entry entry = (Entry) part;
        String line = PlainText.of(entry.content());
        List<String> body = Texts.of(entry.body());
        List<String> words = entry.keywords().stream().map(Value::get).toList();
        boolean said = Covered.by(String.join(" ", words), List.of(line, String.join("\n", body)));
        return Stream.of(
                        Stream.of(title(entry), line),
                        said ? Stream.<String>empty() : Stream.of(String.join(", ", words)),
                        body.stream())
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private String title(Entry entry) {
        List<String> title = new ArrayList<>();
        entry.fields().stream().map(Field::value).map(Value::get).forEach(title::add);
        entry.period().map(period -> Texts.of(document, period)).ifPresent(title::add);
        return String.join(" · ", title);
    }
}
