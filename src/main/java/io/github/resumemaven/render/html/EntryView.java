package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.HeadingIds;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.Inside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry as the template sees it: {@code fields}, {@code dates}, {@code keywords}, {@code body}. */
final class EntryView {
    /** Below the page's name (1), a section's title (2) and an entry's (3). */
    private static final int BODY_HEADING = 4;

    /** The properties of h-resume (microformats2) by kind. */
    private static final Map<SectionKind, String> MICROFORMATS = Map.of(
            SectionKind.WORK, "p-experience h-event",
            SectionKind.VOLUNTEER, "p-experience h-event",
            SectionKind.EDUCATION, "p-education h-event");

    private final SourceText source;
    private final Dates dates;
    private final HeadingIds ids;

    EntryView(SourceText source, Dates dates, HeadingIds ids) {
        this.source = source;
        this.dates = dates;
        this.ids = ids;
    }

    Map<String, Object> of(Entry entry) {
        Map<String, Object> view = new HashMap<>();
        List<Map<String, Object>> fields = fields(entry);
        if (!fields.isEmpty()) {
            view.put("fields", fields);
        }
        Optional.ofNullable(MICROFORMATS.get(entry.kind())).ifPresent(name -> view.put("microformat", name));
        ids.at(entry.span().start()).ifPresent(id -> view.put("id", id));
        entry.period().ifPresent(period -> view.put("dates", dates(period)));
        view.put("titled", !fields.isEmpty() || entry.period().isPresent());
        String line = InlineHtml.of(entry.content());
        if (!line.isEmpty()) {
            view.put("line", line);
        }
        List<String> keywords = entry.keywords().stream()
                .filter(keyword -> !Inside.text(entry, keyword.span()))
                .map(Value::get)
                .toList();
        if (!keywords.isEmpty()) {
            view.put("keywords", keywords);
        }
        String body = BlockHtml.of(entry.body(), BODY_HEADING, ids);
        if (!body.isEmpty()) {
            view.put("body", body);
        }
        view.put("brief", body.isEmpty());
        return view;
    }

    /** The facts of the title in source order; an address becomes the link of the fact in front of it. */
    private List<Map<String, Object>> fields(Entry entry) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (Field field : entry.fields()) {
            if (Inside.text(entry, field.value().span())) {
                continue;
            }
            Map<String, Object> view = field(field);
            Map<String, Object> last = views.isEmpty() ? Map.of() : views.get(views.size() - 1);
            boolean behind = field.name() == Field.Name.URL
                    && view.containsKey("href")
                    && !views.isEmpty()
                    && Inside.isLinkOf(source, (String) last.get("text"), field.value());
            if (behind && !last.containsKey("href")) {
                last.put("href", view.get("href"));
            } else {
                views.add(view);
            }
        }
        for (int i = 1; i < views.size(); i++) {
            views.get(i).put("follows", true);
        }
        return views;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> view = new HashMap<>();
        String text = field.value().get();
        view.put("name", field.name().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        if (field.name() == Field.Name.URL) {
            Addresses.web(text).ifPresent(address -> view.put("href", address));
            text = Addresses.shown(text);
        }
        view.put("text", text);
        if (field.name() == Field.Name.NAME) {
            view.put("microformat", "p-name");
        } else if (field.name() == Field.Name.LOCATION) {
            view.put("microformat", "p-location");
        }
        return view;
    }

    /** {@code start} and {@code end}, each with {@code iso} and {@code text}; {@code ongoing} is the word for it. */
    private Map<String, Object> dates(Period period) {
        Map<String, Object> view = new HashMap<>();
        view.put("single", period.isSingle());
        period.start().ifPresent(start -> view.put("start", date(start, "dt-start")));
        period.end().ifPresent(end -> view.put("end", date(end, "dt-end")));
        if (period.ongoing()) {
            view.put("ongoing", dates.present());
        }
        return view;
    }

    private Map<String, Object> date(Value<PartialDate> date, String microformat) {
        return Map.of("iso", date.get().iso(), "text", dates.show(date.get()), "microformat", microformat);
    }
}
