package io.github.resumemaven.render.json;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.RenderOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON Resume 1.0.0. What the schema has no place for stands in {@code meta}: under {@code basics} of the person,
 * under {@code sections} the rest, beside the title that its author gave it. Read back and written again, it is the same.
 */
public final class JsonResumeRenderer {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    public String render(Resume resume, RenderOptions options) {
        Lists lists = new Lists();
        List<String> summary = new ArrayList<>();
        List<Object> sections = new ArrayList<>();
        boolean parted = resume.sections(SectionKind.SUMMARY).count() > 1;
        resume.sections().forEach(section -> {
            SectionJson json = new SectionJson(resume.document(), section);
            Map<String, Object> own = json.addTo(lists);
            if (parted && section.kind() == SectionKind.SUMMARY) {
                own.put("lines", json.summary().size());
            }
            summary.addAll(json.summary());
            if (own.size() > 1 || section.kind() == SectionKind.SUMMARY) {
                sections.add(own);
            }
        });
        BasicsJson basics = new BasicsJson(resume, String.join("\n", summary));

        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", SCHEMA);
        tree.put("basics", basics.own());
        lists.addTo(tree);
        Map<String, Object> meta = new LinkedHashMap<>();
        options.url().or(() -> canonical(resume)).flatMap(Uris::uri).ifPresent(url -> meta.put("canonical", url));
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

    /** Where a JSON Resume says that it is published. */
    private static Optional<String> canonical(Resume resume) {
        return resume.document()
                .data()
                .get("meta")
                .flatMap(meta -> meta instanceof Data.Mapping mapping
                        ? mapping.text("canonical").map(Value::get)
                        : Optional.empty());
    }
}
