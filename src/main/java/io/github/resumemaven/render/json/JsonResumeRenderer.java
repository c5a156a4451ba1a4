package io.github.resumemaven.render.json;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.plain.PlainBlocks;
import io.github.resumemaven.render.plain.PlainText;
import io.github.resumemaven.render.plain.Spacing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON Resume 1.0.0. What the schema has no place for stands in {@code meta}: under {@code basics} of the person,
 * under {@code sections} the rest, beside the title that its author gave it.
 */
public final class JsonResumeRenderer {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    /** In the schema's own order. */
    private static final List<String> LISTS = List.of(
            "work",
            "volunteer",
            "education",
            "awards",
            "certificates",
            "publications",
            "skills",
            "languages",
            "interests",
            "references",
            "projects");

    public String render(Resume resume, RenderOptions options) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        LISTS.forEach(list -> lists.put(list, new ArrayList<>()));
        List<String> summary = new ArrayList<>();
        List<Object> sections = new ArrayList<>();
        for (Section section : resume.sections()) {
            Map<String, Object> rest = section(resume, section, lists, summary);
            if (rest.size() > 1) {
                sections.add(rest);
            }
        }
        BasicsJson basics = new BasicsJson(resume.basics(), String.join("\n", summary));

        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", SCHEMA);
        tree.put("basics", basics.own());
        lists.forEach((list, entries) -> {
            if (!entries.isEmpty()) {
                tree.put(list, entries);
            }
        });
        Map<String, Object> meta = new LinkedHashMap<>();
        options.url().flatMap(Uris::uri).ifPresent(url -> meta.put("canonical", url));
        meta.put("version", "v1.0.0");
        meta.put("language", options.language().orElse(resume.language()).toLanguageTag());
        if (!basics.rest().isEmpty()) {
            meta.put("basics", basics.rest());
        }
        if (!sections.isEmpty()) {
            meta.put("sections", sections);
        }
        tree.put("meta", meta);
        return Json.write(tree);
    }

    /** @return what did not fit: {@code kind} and {@code title}, {@code text} and {@code entries} if there are any */
    private static Map<String, Object> section(
            Resume resume, Section section, Map<String, List<Object>> lists, List<String> summary) {
        List<Object> text = new ArrayList<>();
        List<Object> entries = new ArrayList<>();
        for (Part part : section.parts()) {
            if (part instanceof Entry entry && Shape.of(entry.kind()).isPresent()) {
                Shape shape = Shape.of(entry.kind()).orElseThrow();
                EntryJson json = new EntryJson(resume.source(), entry, shape);
                if (!json.own().isEmpty()) {
                    lists.get(shape.list()).add(json.own());
                }
                if (!json.rest().isEmpty()) {
                    entries.add(json.rest());
                }
            } else if (section.kind() == SectionKind.SUMMARY) {
                summary.addAll(texts(resume, part));
            } else {
                text.addAll(texts(resume, part));
            }
        }
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("kind", section.kind().key());
        section.title().ifPresent(title -> rest.put("title", title.get()));
        if (!text.isEmpty()) {
            rest.put("text", text);
        }
        if (!entries.isEmpty()) {
            rest.put("entries", entries);
        }
        return rest;
    }

    private static List<String> texts(Resume resume, Part part) {
        if (part instanceof Prose prose) {
            return PlainBlocks.of(List.of(prose.block()));
        }
        Entry entry = (Entry) part;
        List<String> title = new ArrayList<>();
        entry.fields().stream().map(Field::value).map(Value::get).forEach(title::add);
        entry.period()
                .map(period -> Spacing.strip(Spacing.fold(resume.source().text(period.span()))))
                .ifPresent(title::add);
        String line = PlainText.of(entry.content());
        List<String> texts = new ArrayList<>();
        texts.add(String.join(" · ", title));
        texts.add(line);
        List<String> words = entry.keywords().stream().map(Value::get).toList();
        List<String> body = PlainBlocks.of(entry.body());
        if (!Covered.by(String.join(" ", words), List.of(line, String.join("\n", body)))) {
            texts.add(String.join(", ", words));
        }
        texts.addAll(body);
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
