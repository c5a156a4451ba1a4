package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of a list of a résumé kept as data. */
final class DataEntry {
    private final SectionKind kind;
    private final DataDates dates;
    private final List<Value<String>> unreadable;
    private final List<Field> fields = new ArrayList<>();
    private final List<Value<String>> keywords = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private Optional<Value<PartialDate>> start = Optional.empty();
    private Optional<Value<PartialDate>> end = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private Optional<Span> open = Optional.empty();

    /** @param unreadable takes in what should be a date and is none */
    DataEntry(SectionKind kind, DataDates dates, List<Value<String>> unreadable) {
        this.kind = kind;
        this.dates = dates;
        this.unreadable = unreadable;
    }

    /** @param rest what {@code meta} knows of it besides */
    Entry read(Data data, Optional<Data.Mapping> rest) {
        if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> pair(DataFields.key(pair.key().text()), pair.value()));
        } else if (data instanceof Data.Scalar scalar) {
            add(Name.NAME, DataTexts.value(scalar));
        } else {
            addBody(data);
        }
        Optional<Period> when = when();
        if (rest.isPresent()) {
            RestReader more = new RestReader(rest.get());
            fields.addAll(more.fields());
            keywords.addAll(more.keywords());
            body.addAll(more.body());
            when = more.period().map(this::inPlace).or(this::when);
        }
        return new Entry(
                kind, List.copyOf(fields), when, List.copyOf(keywords), List.of(), List.copyOf(body), data.span());
    }

    /** The exact dates stand where the list has them as exact as it can: there is nothing else to be said of those. */
    private Period inPlace(Period exact) {
        Optional<Value<PartialDate>> first = start.or(() -> period.flatMap(Period::start));
        Optional<Value<PartialDate>> last = end.or(() -> period.flatMap(Period::end));
        Optional<Value<PartialDate>> from = inPlace(exact.start(), exact.isSingle() ? first.or(() -> last) : first);
        return new Period(from, exact.isSingle() ? from : inPlace(exact.end(), last), exact.ongoing(), exact.span());
    }

    private static Optional<Value<PartialDate>> inPlace(
            Optional<Value<PartialDate>> exact, Optional<Value<PartialDate>> place) {
        return exact.map(date -> new Value<>(date.get(), place.map(Value::span).orElse(date.span())));
    }

    private Optional<Period> when() {
        if (start.isEmpty() && end.isEmpty()) {
            return period;
        }
        boolean study = kind == SectionKind.EDUCATION && start.isEmpty();
        return Optional.of(study ? Period.single(end.orElseThrow()) : DataDates.of(start, end, open));
    }

    private void pair(String key, Data data) {
        if (data instanceof Data.Scalar scalar
                && (scalar.type() == Data.Type.NULL || scalar.text().isBlank())) {
            return;
        }
        boolean scalar = data instanceof Data.Scalar;
        if (DataFields.START.contains(key) && scalar) {
            start = date((Data.Scalar) data);
        } else if (DataFields.END.contains(key) && scalar) {
            end = end((Data.Scalar) data);
        } else if (DataFields.DATES.contains(key) && scalar) {
            period = dates.period((Data.Scalar) data);
            if (period.isEmpty()) {
                unreadable((Data.Scalar) data);
            }
        } else if (DataFields.isWords(key, kind)) {
            DataTexts.scalars(data).stream().map(DataTexts::value).forEach(keywords::add);
        } else if (DataFields.isText(key, kind)) {
            addBody(data);
        } else if (key.equals("roles")) {
            addRoles(data);
        } else {
            Name name = DataFields.of(key, kind).orElse(Name.REMARK);
            DataTexts.scalars(data).stream()
                    .map(DataTexts::value)
                    .filter(value -> !value.get().isEmpty())
                    .forEach(value -> add(name, value));
        }
    }

    private Optional<Value<PartialDate>> date(Data.Scalar scalar) {
        Optional<Value<PartialDate>> date = dates.date(scalar);
        if (date.isEmpty()) {
            unreadable(scalar);
        }
        return date;
    }

    /** A word in place of the end stands for the present. */
    private Optional<Value<PartialDate>> end(Data.Scalar scalar) {
        if (scalar.text().chars().noneMatch(Character::isDigit)) {
            open = Optional.of(scalar.span());
            return Optional.empty();
        }
        return date(scalar);
    }

    /** Reported, and shown as it stands. */
    private void unreadable(Data.Scalar scalar) {
        unreadable.add(DataTexts.value(scalar));
        add(Name.REMARK, DataTexts.value(scalar));
    }

    private void addRoles(Data data) {
        List<String> roles = DataTexts.scalars(data).stream()
                .map(Data.Scalar::text)
                .map(String::strip)
                .toList();
        if (!roles.isEmpty()) {
            add(Name.POSITION, new Value<>(String.join(", ", roles), data.span()));
        }
    }

    private void add(Name name, Value<String> value) {
        boolean many = name == Name.URL || name == Name.REMARK;
        boolean known = fields.stream().anyMatch(field -> field.name() == name);
        fields.add(new Field(many || !known ? name : Name.REMARK, value));
    }

    private void addBody(Data data) {
        if (data instanceof Data.Sequence sequence && !sequence.items().isEmpty()) {
            List<Block.ListItem> items = sequence.items().stream()
                    .map(item -> new Block.ListItem(DataTexts.blocks(item), item.span()))
                    .filter(item -> !item.content().isEmpty())
                    .toList();
            if (!items.isEmpty()) {
                body.add(new Block.ListBlock(false, 0, items, data.span()));
            }
        } else {
            body.addAll(DataTexts.paragraphs(DataTexts.lines(data)));
        }
    }
}
