package io.github.resumemaven.render.json;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Edtf;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.plain.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One entry as an object of its list, {@link #own}, and what that object has no property for, {@link #rest}. */
final class EntryJson {
    private final Document document;
    private final Entry entry;
    private final Shape shape;
    private final Map<String, Object> own = new LinkedHashMap<>();
    private final Map<String, Object> rest = new LinkedHashMap<>();

    EntryJson(Document document, Entry entry, Shape shape) {
        this.document = document;
        this.entry = entry;
        this.shape = shape;
        entry.fields().forEach(this::field);
        entry.period().ifPresent(this::period);
        keywords();
        text();
    }

    Shape shape() {
        return shape;
    }

    Map<String, Object> own() {
        return own;
    }

    /** Facts by the model's names for them, {@code dates}, {@code keywords} and {@code text}. */
    Map<String, Object> rest() {
        return rest;
    }

    /** What a person would call this entry by. */
    Optional<String> title() {
        return entry.fields().stream()
                .filter(field -> field.name() != Field.Name.URL && field.name() != Field.Name.REMARK)
                .min(Comparator.comparing(Field::name))
                .map(field -> field.value().get());
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
        String key = name.name().toLowerCase(Locale.ROOT);
        int bar = key.indexOf('_');
        return bar < 0
                ? key
                : key.substring(0, bar) + Character.toUpperCase(key.charAt(bar + 1)) + key.substring(bar + 2);
    }

    /** A period that the schema cannot say as exactly as its author did is kept as written, and in EDTF. */
    private void period(Period period) {
        boolean whole;
        if (shape.date().equals("none")) {
            whole = false;
        } else if (!shape.date().isEmpty()) {
            whole = isLone(period);
            period.end().or(period::start).ifPresent(date -> put(shape.date(), date));
        } else {
            whole = period.start().isPresent() || period.end().isPresent();
            if (!isLone(period) || entry.kind() != SectionKind.EDUCATION) {
                period.start().ifPresent(date -> put("startDate", date));
            }
            period.end().ifPresent(date -> put("endDate", date));
        }
        if (!whole || !exact(period)) {
            period.start().ifPresent(date -> rest.put("startDate", Edtf.write(date.get())));
            period.end()
                    .map(date -> Edtf.write(date.get()))
                    .or(() -> Optional.of(Edtf.OPEN).filter(open -> period.ongoing()))
                    .ifPresent(end -> rest.put("endDate", end));
            rest.put("dates", Texts.of(document, period));
        }
    }

    /** One date, or a range from a date to the same. */
    private static boolean isLone(Period period) {
        return period.start().isPresent()
                && period.start().map(Value::get).equals(period.end().map(Value::get));
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
        return Stream.of(period.start(), period.end())
                .flatMap(Optional::stream)
                .map(Value::get)
                .allMatch(date -> fits(date)
                        && date.precision() != PartialDate.Precision.SEASON
                        && date.precision() != PartialDate.Precision.QUARTER);
    }

    private void keywords() {
        List<String> words =
                entry.keywords().stream().map(Value::get).distinct().toList();
        if (!words.isEmpty()) {
            (shape.keywords().isEmpty() ? rest : own)
                    .put(shape.keywords().isEmpty() ? "keywords" : shape.keywords(), words);
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
            texts.addAll(Texts.of(body));
            if (!shape.summary().isEmpty() && !texts.isEmpty()) {
                own.put(shape.summary(), String.join("\n", texts));
                return;
            }
            texts.removeIf(text -> Covered.by(text, strings()));
            if (!texts.isEmpty()) {
                rest.put("text", texts);
            }
            return;
        }
        int lists = 0;
        while (lists < body.size() && !(body.get(lists) instanceof Block.ListBlock)) {
            lists++;
        }
        texts.addAll(Texts.of(body.subList(0, lists)));
        if (!texts.isEmpty()) {
            own.put(shape.summary(), String.join("\n", texts));
        }
        List<String> highlights = Texts.of(body.subList(lists, body.size()));
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

    /** One text stands for itself, several stand in a list. */
    private void leave(String key, String text) {
        rest.merge(key, text, (first, next) -> {
            List<Object> both = new ArrayList<>(first instanceof List<?> list ? list : List.of(first));
            both.add(next);
            return both;
        });
    }
}
