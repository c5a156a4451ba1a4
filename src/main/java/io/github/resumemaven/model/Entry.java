package io.github.resumemaven.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One job, study, project, skill … of a section.
 *
 * @param kind what it is; a section may hold entries of another kind than its own
 * @param fields the facts of its title, in source order; a name may occur twice only for {@link Field.Name#URL} and
 *     {@link Field.Name#REMARK}
 * @param period when
 * @param keywords the words of a skill or interest, the technologies of a project
 * @param content the title line of a skill, interest or language without its label: what the keywords were read from,
 *     with the author's own separators and emphasis; empty for entries that have a body only
 * @param body what stands below the title, in source order
 * @param span the whole entry
 */
public record Entry(
        SectionKind kind,
        List<Field> fields,
        Optional<Period> period,
        List<Value<String>> keywords,
        List<Inline> content,
        List<Block> body,
        Span span)
        implements Part {

    public Optional<Value<String>> first(Field.Name name) {
        return all(name).findFirst();
    }

    public Stream<Value<String>> all(Field.Name name) {
        return fields.stream().filter(field -> field.name() == name).map(Field::value);
    }

    public Optional<Value<String>> name() {
        return first(Field.Name.NAME);
    }

    public Optional<Value<String>> position() {
        return first(Field.Name.POSITION);
    }

    public Optional<Value<String>> url() {
        return first(Field.Name.URL);
    }

    public Optional<Value<String>> location() {
        return first(Field.Name.LOCATION);
    }
}
