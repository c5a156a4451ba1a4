package io.github.resumemaven.render.json;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.plain.PlainBlocks;
import io.github.resumemaven.render.plain.PlainText;
import io.github.resumemaven.render.plain.Spacing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry as an object of its list, {@link #own}, and what that object has no property for, {@link #rest}. */
final class EntryJson {
    private final SourceText source;
    private final Entry entry;
    private final Shape shape;
    private final Map<String, Object> own = new LinkedHashMap<>();
    private final Map<String, Object> rest = new LinkedHashMap<>();

    EntryJson(SourceText source, Entry entry, Shape shape) {
        this.source = source;
        this.entry = entry;
        this.shape = shape;
        entry.fields().forEach(this::field);
        entry.period().ifPresent(this::period);
        keywords();
        text();
        String title = entry.name()
                .or(() -> entry.fields().stream().map(Field::value).findFirst())
                .map(Value::get)
                .orElse("");
        if (!rest.isEmpty() && !title.isEmpty() && !rest.containsKey("entry")) {
            Map<String, Object> named = new LinkedHashMap<>(rest);
            rest.clear();
            rest.put("entry", title);
            rest.putAll(named);
        }
    }

    Map<String, Object> own() {
        return own;
    }

    Map<String, Object> rest() {
        return rest;
    }

    private void field(Field field) {
        String key = shape.fields().getOrDefault(field.name(), "");
        String text = field.value().get();
        if (field.name() == Field.Name.URL) {
            text = Uris.uri(text).orElse("");
        }
        if (key.isEmpty() || text.isEmpty() || own.containsKey(key) && field.name() != Field.Name.REMARK) {
            leave(keyOf(field.name()), field.value().get());
        } else if (key.equals("roles")) {
            own.put(key, List.of(text));
        } else {
            own.merge(key, text, (first, next) -> first + " · " + next);
        }
    }

    /** {@code STUDY_TYPE} → {@code studyType}. */
    private static String keyOf(Field.Name name) {
        String key = name.name().toLowerCase(java.util.Locale.ROOT);
        int bar = key.indexOf('_');
        return bar < 0
                ? key
                : key.substring(0, bar) + Character.toUpperCase(key.charAt(bar + 1)) + key.substring(bar + 2);
    }

    /** A date that the schema cannot say as exactly as its author did is kept as written too. */
    private void period(Period period) {
        boolean whole;
        if (shape.date().equals("none")) {
            whole = false;
        } else if (!shape.date().isEmpty()) {
            whole = period.isSingle() || period.ongoing();
            period.end().or(period::start).ifPresent(date -> put(shape.date(), date));
        } else {
            whole = true;
            if (!period.isSingle() || entry.kind() != SectionKind.EDUCATION) {
                period.start().ifPresent(date -> put("startDate", date));
            }
            period.end().ifPresent(date -> put("endDate", date));
        }
        if (!whole || !exact(period)) {
            leave("dates", Spacing.strip(Spacing.fold(source.text(period.span()))));
        }
    }

    private void put(String key, Value<PartialDate> date) {
        if (fits(date.get())) {
            own.put(key, date.get().iso());
        }
    }

    /** The schema's pattern knows the years 1000 to 2999. */
    private static boolean fits(PartialDate date) {
        return date.year() >= 1000 && date.year() <= 2999;
    }

    private static boolean exact(Period period) {
        return java.util.stream.Stream.of(period.start(), period.end())
                .flatMap(java.util.Optional::stream)
                .map(Value::get)
                .allMatch(date -> fits(date)
                        && date.precision() != PartialDate.Precision.SEASON
                        && date.precision() != PartialDate.Precision.QUARTER);
    }

    private void keywords() {
        List<String> words =
                entry.keywords().stream().map(Value::get).distinct().toList();
        if (words.isEmpty()) {
            return;
        }
        if (shape.keywords().isEmpty()) {
            leave("keywords", String.join(", ", words));
        } else {
            own.put(shape.keywords(), words);
        }
    }

    private void text() {
        List<String> texts = new ArrayList<>();
        String line = PlainText.of(entry.content());
        if (!line.isEmpty() && !Covered.by(line, strings())) {
            texts.add(line);
        }
        List<Block> body = entry.body();
        if (shape.highlights().isEmpty()) {
            texts.addAll(PlainBlocks.of(body));
            if (!shape.summary().isEmpty() && !texts.isEmpty()) {
                own.put(shape.summary(), String.join("\n", texts));
                return;
            }
            texts.removeIf(text -> Covered.by(text, strings()));
            texts.forEach(text -> leave("text", text));
            return;
        }
        int lists = 0;
        while (lists < body.size() && !(body.get(lists) instanceof Block.ListBlock)) {
            lists++;
        }
        texts.addAll(PlainBlocks.of(body.subList(0, lists)));
        if (!texts.isEmpty()) {
            own.put(shape.summary(), String.join("\n", texts));
        }
        List<String> highlights = PlainBlocks.of(body.subList(lists, body.size()));
        if (!highlights.isEmpty()) {
            own.put(shape.highlights(), highlights);
        }
    }

    /** All that stands in the object so far. */
    private List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (Object value : own.values()) {
            if (value instanceof List<?> list) {
                list.forEach(item -> strings.add((String) item));
            } else {
                strings.add((String) value);
            }
        }
        return strings;
    }

    @SuppressWarnings("unchecked")
    private void leave(String key, String text) {
        if (key.equals("text")) {
            ((List<Object>) rest.computeIfAbsent(key, k -> new ArrayList<>())).add(text);
        } else {
            rest.merge(key, text, (first, next) -> first + " · " + next);
        }
    }
}
