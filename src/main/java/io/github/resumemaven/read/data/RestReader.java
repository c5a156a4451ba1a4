package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Edtf;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code meta.sections} says of an entry that its list has no property for. */
final class RestReader {
    private final Data.Mapping rest;

    RestReader(Data.Mapping rest) {
        this.rest = rest;
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Data.Pair pair : rest.pairs()) {
            name(pair.key().text()).ifPresent(name -> DataTexts.scalars(pair.value())
                    .forEach(scalar -> fields.add(new Field(name, DataTexts.value(scalar)))));
        }
        return fields;
    }

    List<Value<String>> keywords() {
        return rest.get("keywords").stream()
                .flatMap(words -> DataTexts.scalars(words).stream())
                .map(DataTexts::value)
                .toList();
    }

    List<Block> body() {
        return rest.get("text").map(DataTexts::blocks).orElse(List.of());
    }

    /** The period in EDTF, with the place where it stands as its author wrote it. */
    Optional<Period> period() {
        Optional<Value<String>> written = rest.text("dates");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Span span = written.get().span();
        Optional<Value<PartialDate>> start = date("startDate");
        Optional<Value<PartialDate>> end = date("endDate");
        boolean open = rest.text("endDate")
                .filter(text -> text.get().equals(Edtf.OPEN))
                .isPresent();
        if (start.isEmpty() && end.isEmpty() && !open) {
            return Optional.empty();
        }
        boolean same = start.isPresent()
                && end.isPresent()
                && start.get().get().equals(end.get().get());
        return Optional.of(new Period(start, same ? start : end, open, span));
    }

    private Optional<Value<PartialDate>> date(String key) {
        return rest.text(key).flatMap(text -> Edtf.read(text.get()).map(date -> new Value<>(date, text.span())));
    }

    /** {@code studyType} → {@code STUDY_TYPE}. */
    private static Optional<Field.Name> name(String key) {
        String upper = key.replaceAll("(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
        for (Field.Name name : Field.Name.values()) {
            if (name.name().equals(upper)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
