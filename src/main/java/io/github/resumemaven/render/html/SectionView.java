package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.HeadingIds;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.render.plain.LabelledLine;
import io.github.resumemaven.render.plain.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One section as the template sees it. Its parts are in source order; each has one of {@code entry}; {@code terms}, a
 * run of lines with a label each; {@code items}, a run of lines without; {@code html}, a run of the author's blocks.
 */
final class SectionView {
    private final EntryView entries;
    private final HeadingIds ids;

    SectionView(EntryView entries, HeadingIds ids) {
        this.entries = entries;
        this.ids = ids;
    }

    Map<String, Object> of(Section section, boolean titled) {
        Map<String, Object> view = new HashMap<>();
        view.put("kind", section.kind().key());
        if (titled) {
            section.title().ifPresent(title -> view.put("title", title.get()));
            ids.at(section.span().start()).ifPresent(id -> view.put("id", id));
        }
        view.put("parts", parts(section.parts(), view.containsKey("title") ? 3 : 2));
        return view;
    }

    private List<Map<String, Object>> parts(List<Part> parts, int heading) {
        Parts views = new Parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Entry entry) {
                entry(views, entry);
                continue;
            }
            Optional<Map<String, Object>> head = head(parts, i);
            if (head.isPresent()) {
                views.line("terms", head.get());
                continue;
            }
            List<Block> prose = new ArrayList<>();
            for (;
                    i < parts.size()
                            && parts.get(i) instanceof Prose block
                            && head(parts, i).isEmpty();
                    i++) {
                prose.add(block.block());
            }
            i--;
            views.html(BlockHtml.of(prose, heading, ids));
        }
        return views.all;
    }

    private void entry(Parts views, Entry entry) {
        Map<String, Object> view = entries.of(entry);
        boolean line = LabelledLine.isLine(entry);
        List<?> rest = rest(view);
        if (line && isLabelled(entry, view, rest)) {
            view.put("label", LabelledLine.label(entry).orElseThrow());
            view.put("rest", rest);
            views.line("terms", view);
        } else if (Boolean.TRUE.equals(view.get("titled")) && !line) {
            views.add("entry", view);
        } else {
            views.line("items", view);
        }
    }

    /** A label is short and has something behind it. */
    private static boolean isLabelled(Entry entry, Map<String, Object> view, List<?> rest) {
        boolean more = view.containsKey("line") || view.containsKey("keywords") || view.containsKey("body");
        return (more || !rest.isEmpty()) && LabelledLine.label(entry).isPresent();
    }

    /** The header of a table whose rows became labelled lines is the first of them. */
    private static Optional<Map<String, Object>> head(List<Part> parts, int at) {
        return LabelledLine.head(parts, at).map(cells -> {
            Map<String, Object> view = new HashMap<>();
            view.put("head", true);
            view.put("label", PlainText.of(cells.get(0).content()));
            view.put("line", InlineHtml.of(cells.get(1).content()));
            return view;
        });
    }

    /** The fields behind the label. */
    private static List<?> rest(Map<String, Object> view) {
        List<Map<String, Object>> rest = new ArrayList<>();
        for (Object field : (List<?>) view.getOrDefault("fields", List.of())) {
            if (field instanceof Map<?, ?> map && !"name".equals(map.get("name"))) {
                Map<String, Object> copy = new HashMap<>();
                map.forEach((key, value) -> copy.put((String) key, value));
                copy.put("follows", !rest.isEmpty());
                rest.add(copy);
            }
        }
        return rest;
    }

    /** Gathers lines of one form that follow each other. */
    private static final class Parts {
        private final List<Map<String, Object>> all = new ArrayList<>();
        private String form = "";
        private List<Object> run = new ArrayList<>();

        void add(String name, Object view) {
            all.add(Map.of(name, view));
            form = name;
        }

        void html(String html) {
            if (!html.isEmpty()) {
                add("html", html);
            }
        }

        void line(String name, Object view) {
            if (!form.equals(name)) {
                run = new ArrayList<>();
                add(name, run);
            }
            run.add(view);
        }
    }
}
