package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.date.PeriodReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of a list of a résumé kept as data. */
final class DataEntry {
    private final SectionKind kind;
    private final PeriodReader dates;
    private final List<Field> fields = new ArrayList<>();
    private final List<Value<String>> keywords = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private Optional<Value<PartialDate>> start = Optional.empty();
    private Optional<Value<PartialDate>> end = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private Optional<Span> open = Optional.empty();

    DataEntry(SectionKind kind, PeriodReader dates) {
        this.kind = kind;
        this.dates = dates;
    }

    /** @param unreadable takes in what should be a date and is none */
    Entry read(Data data, List<Value<String>> unreadable) {
        if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> pair(DataFields.key(pair.key().text()), pair.value(), unreadable));
        } else if (data instanceof Data.Scalar scalar) {
            add(Name.NAME, value(scalar));
        } else {
            addBody(data);
        }
        return new Entry(
                kind, List.copyOf(fields), when(), List.copyOf(keywords), List.of(), List.copyOf(body), data.span());
    }

    private Optional<Period> when() {
        if (start.isEmpty() && end.isEmpty()) {
            return period;
        }
        Span first = start.or(() -> end).orElseThrow().span();
        Span span = end.map(Value::span).or(() -> open).map(first::cover).orElse(first);
        return Optional.of(new Period(start, end, end.isEmpty(), span));
    }

    private void pair(String key, Data data, List<Value<String>> unreadable) {
        if (data instanceof Data.Scalar scalar
                && (scalar.type() == Data.Type.NULL || scalar.text().isBlank())) {
            return;
        }
        if (DataFields.START.contains(key)) {
            start = date(data, unreadable);
        } else if (DataFields.END.contains(key)) {
            end = end(data, unreadable);
        } else if (DataFields.DATES.contains(key) && data instanceof Data.Scalar scalar) {
            period = period(scalar, unreadable);
        } else if (DataFields.WORDS.contains(key)) {
            addWords(data);
        } else if (DataFields.LISTS.contains(key) || DataFields.TEXTS.contains(key)) {
            addBody(data);
        } else {
            addFields(DataFields.of(key, kind).orElse(Name.REMARK), data);
        }
    }

    private Optional<Value<PartialDate>> date(Data data, List<Value<String>> unreadable) {
        if (!(data instanceof Data.Scalar scalar)) {
            return Optional.empty();
        }
        String text = scalar.text().strip();
        Optional<Period> found = dates.read(text).stream()
                .filter(period -> period.span().length() == text.length())
                .findFirst();
        if (found.isEmpty()) {
            unreadable.add(value(scalar));
        }
        return found.flatMap(Period::start).map(date -> new Value<>(date.get(), scalar.span()));
    }

    /** A word in place of the end stands for the present. */
    private Optional<Value<PartialDate>> end(Data data, List<Value<String>> unreadable) {
        boolean word =
                data instanceof Data.Scalar scalar && scalar.text().chars().noneMatch(Character::isDigit);
        if (word) {
            open = Optional.of(data.span());
            return Optional.empty();
        }
        return date(data, unreadable);
    }

    private Optional<Period> period(Data.Scalar scalar, List<Value<String>> unreadable) {
        List<Period> found = dates.read(scalar.text());
        if (found.isEmpty()) {
            unreadable.add(value(scalar));
        }
        return found.stream()
                .findFirst()
                .map(each -> new Period(
                        each.start().map(date -> new Value<>(date.get(), scalar.span())),
                        each.end().map(date -> new Value<>(date.get(), scalar.span())),
                        each.ongoing(),
                        scalar.span()));
    }

    private void addWords(Data data) {
        if (data instanceof Data.Scalar scalar) {
            keywords.add(value(scalar));
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(this::addWords);
        } else if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> addWords(pair.value()));
        }
    }

    private void addFields(Name name, Data data) {
        if (data instanceof Data.Scalar scalar) {
            if (scalar.type() != Data.Type.NULL && !scalar.text().isBlank()) {
                add(name, value(scalar));
            }
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(item -> addFields(name, item));
        } else if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> addFields(name, pair.value()));
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
                    .map(item -> new Block.ListItem(paragraphs(item), item.span()))
                    .toList();
            body.add(new Block.ListBlock(false, 0, items, data.span()));
        } else {
            body.addAll(paragraphs(data));
        }
    }

    /** The texts of a node, each a paragraph. */
    static List<Block> paragraphs(Data data) {
        List<Block> paragraphs = new ArrayList<>();
        if (data instanceof Data.Scalar scalar && scalar.type() != Data.Type.NULL) {
            scalar.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> paragraphs.add(
                            new Block.Paragraph(List.of(new Inline.Text(line.strip(), scalar.span())), scalar.span())));
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(item -> paragraphs.addAll(paragraphs(item)));
        } else if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> paragraphs.addAll(paragraphs(pair.value())));
        }
        return paragraphs;
    }

    static Value<String> value(Data.Scalar scalar) {
        return new Value<>(scalar.text().strip().replaceAll("\\s+", " "), scalar.span());
    }
}
