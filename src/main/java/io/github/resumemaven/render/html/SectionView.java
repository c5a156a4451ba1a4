package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One section as the template sees it. Its parts are in source order; each has one of {@code entry}; {@code terms}, a
 * run of lines with a label each; {@code items}, a run of lines without; {@code html}, a run of the author's blocks.
 */
final class SectionView {
    private static final Set<SectionKind> LINES =
            Set.of(SectionKind.SKILLS, SectionKind.INTERESTS, SectionKind.LANGUAGES);

    private final EntryView entries;

    SectionView(EntryView entries) {
        this.entries = entries;
    }

    Map<String, Object> of(Section section, boolean titled) {
        Map<String, Object> view = new HashMap<>();
        view.put("kind", section.kind().key());
        if (titled) {
            section.title().ifPresent(title -> view.put("title", title.get()));
        }
        view.put("parts", parts(section.parts(), section.title().isPresent() ? 3 : 2));
        return view;
    }

    private List<Map<String, Object>> parts(List<Part> parts, int heading) {
        List<Map<String, Object>> views = new ArrayList<>();
        String run = "";
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Entry entry) {
                String form = form(entry);
                Map<String, Object> view = entries.of(entry);
                if (form.equals("entry")) {
                    views.add(Map.of(form, view));
                } else {
                    EntryView.label(entry).ifPresent(label -> view.put("label", label));
                    view.put("rest", rest(view));
                    if (!form.equals(run)) {
                        views.add(Map.of(form, new ArrayList<Object>()));
                    }
                    add(views.get(views.size() - 1).get(form), view);
                }
                run = form;
            } else {
                List<Block> prose = new ArrayList<>();
                for (; i < parts.size() && parts.get(i) instanceof Prose block; i++) {
                    prose.add(block.block());
                }
                i--;
                String html = BlockHtml.of(prose, heading);
                if (!html.isEmpty()) {
                    views.add(Map.of("html", html));
                    run = "html";
                }
            }
        }
        return views;
    }

    @SuppressWarnings("unchecked")
    private static void add(Object list, Map<String, Object> view) {
        ((List<Object>) list).add(view);
    }

    private static String form(Entry entry) {
        if (entry.period().isPresent()) {
            return "entry";
        }
        if (LINES.contains(entry.kind())) {
            return EntryView.label(entry).isPresent() ? "terms" : "items";
        }
        return entry.fields().isEmpty() ? "items" : "entry";
    }

    /** The fields behind the label. */
    private static List<?> rest(Map<String, Object> view) {
        List<?> fields = (List<?>) view.getOrDefault("fields", List.of());
        return fields.stream()
                .filter(field -> !(field instanceof Map<?, ?> map && "name".equals(map.get("name"))))
                .toList();
    }
}
