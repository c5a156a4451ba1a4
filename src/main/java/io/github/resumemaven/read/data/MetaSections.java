package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the author of a résumé had parted what JSON Resume keeps in lists: {@code meta.sections}, each with its
 * {@code title}, how many items of which of the {@code lists} follow in it, its {@code text}, and {@code entries} with
 * facts that the lists have no property for. Written by hand, any of it may be missing or wrong.
 */
final class MetaSections {
    private final Data.Mapping root;
    private final Data.Mapping meta;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Map<Integer, Data.Mapping>> rests = new HashMap<>();
    private List<Value<String>> summary;

    private MetaSections(Data.Mapping root, Data.Mapping meta) {
        this.root = root;
        this.meta = meta;
        this.summary = mapping(root, "basics")
                .flatMap(basics -> basics.get("summary"))
                .map(DataTexts::lines)
                .orElse(List.of());
    }

    static MetaSections of(Data.Mapping root) {
        return new MetaSections(root, mapping(root, "meta").orElse(Data.Mapping.EMPTY));
    }

    /** Facts of the person that the schema has no property for. */
    Data.Mapping basics() {
        return mapping(meta, "basics").orElse(Data.Mapping.EMPTY);
    }

    /** How many items of a list stand in sections already. */
    int taken(String list) {
        return taken.getOrDefault(list, 0);
    }

    /** The lines of the person's summary that stand in no section yet. */
    List<Value<String>> summary() {
        return summary;
    }

    /** The sections, in the author's order; empty if the file knows none. */
    List<Section> read(DataDates dates, List<Value<String>> unreadable) {
        List<Data.Mapping> all = mappings(meta, "sections").toList();
        all.stream().flatMap(section -> mappings(section, "entries")).forEach(this::index);
        return all.stream().map(each -> section(each, dates, unreadable)).toList();
    }

    private void index(Data.Mapping rest) {
        index(rest.text("index")).ifPresent(index -> rest.text("list")
                .ifPresent(list -> rests.computeIfAbsent(list.get(), key -> new HashMap<>())
                        .put(index, rest)));
    }

    private static Optional<Integer> index(Optional<Value<String>> text) {
        return text.map(Value::get).filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    private Section section(Data.Mapping section, DataDates dates, List<Value<String>> unreadable) {
        SectionKind kind = section.text("kind").flatMap(key -> kind(key.get())).orElse(SectionKind.OTHER);
        List<Part> parts = new ArrayList<>();
        mapping(section, "lists").ifPresent(lists -> lists.pairs().forEach(pair -> {
            int count = lists.text(pair.key().text())
                    .flatMap(text -> index(Optional.of(text)))
                    .orElse(0);
            parts.addAll(entries(pair.key().text(), count, kind, dates, unreadable));
        }));
        mappings(section, "entries")
                .filter(rest -> index(rest.text("index")).isEmpty())
                .forEach(rest -> parts.add(new DataEntry(
                                rest.text("list")
                                        .flatMap(list -> kind(list.get(), kind))
                                        .orElse(kind),
                                dates,
                                unreadable)
                        .read(Data.Mapping.EMPTY, Optional.of(rest))));
        section.get("text").ifPresent(text -> DataTexts.blocks(text).forEach(block -> parts.add(new Prose(block))));
        if (kind == SectionKind.SUMMARY) {
            DataTexts.paragraphs(summary(section)).forEach(block -> parts.add(new Prose(block)));
        }
        return new Section(kind, section.text("title"), 1, List.copyOf(parts), section.span());
    }

    private List<Part> entries(
            String list, int count, SectionKind section, DataDates dates, List<Value<String>> unreadable) {
        Optional<SectionKind> kind = kind(list, section);
        if (kind.isEmpty() || !(root.get(list).orElse(null) instanceof Data.Sequence sequence)) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int from = taken(list);
        int to = Math.min(from + count, sequence.items().size());
        for (int i = from; i < to; i++) {
            Optional<Data.Mapping> rest =
                    Optional.ofNullable(rests.getOrDefault(list, Map.of()).get(i));
            parts.add(new DataEntry(kind.get(), dates, unreadable)
                    .read(sequence.items().get(i), rest));
        }
        taken.put(list, to);
        return parts;
    }

    private List<Value<String>> summary(Data.Mapping section) {
        int count = index(section.text("lines")).orElse(summary.size());
        List<Value<String>> lines = summary.subList(0, Math.min(count, summary.size()));
        summary = summary.subList(lines.size(), summary.size());
        return lines;
    }

    private static Optional<SectionKind> kind(String key) {
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }

    /** The kind of a list's items. JSON Resume has one list for projects of two kinds. */
    private static Optional<SectionKind> kind(String list, SectionKind section) {
        return list.equals(SectionKind.PROJECTS.key()) && section == SectionKind.OPEN_SOURCE
                ? Optional.of(section)
                : kind(list);
    }

    private static Optional<Data.Mapping> mapping(Data.Mapping data, String key) {
        return data.get(key)
                .flatMap(value -> value instanceof Data.Mapping mapping ? Optional.of(mapping) : Optional.empty());
    }

    private static Stream<Data.Mapping> mappings(Data.Mapping data, String key) {
        return data.get(key).orElse(null) instanceof Data.Sequence sequence
                ? sequence.items().stream()
                        .filter(Data.Mapping.class::isInstance)
                        .map(Data.Mapping.class::cast)
                : Stream.empty();
    }
}
