package io.github.resumemaven.render;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items of one list look alike on a sheet: where one of several lines has a name, such as a link to a project, and another
 * has none, no title is made of that name. Formats of data keep it.
 */
final class Alike {
    private final List<Block.ListItem> items;

    private Alike(Resume resume) {
        this.items = Walk.blocks(resume.document())
                .filter(Block.ListBlock.class::isInstance)
                .flatMap(list -> ((Block.ListBlock) list).items().stream())
                .filter(item -> item.content().size() == 1 && item.content().get(0) instanceof Block.Paragraph)
                .toList();
    }

    static Resume of(Resume resume) {
        Alike alike = new Alike(resume);
        return resume.with(resume.sections().stream().map(alike::section).toList());
    }

    private Section section(Section section) {
        List<Part> parts = new ArrayList<>();
        List<Entry> run = new ArrayList<>();
        for (Part part : section.parts()) {
            if (part instanceof Entry entry) {
                run.add(entry);
            } else {
                parts.addAll(alike(run));
                run.clear();
                parts.add(part);
            }
        }
        parts.addAll(alike(run));
        return section.with(List.copyOf(parts));
    }

    private List<Entry> alike(List<Entry> run) {
        boolean mixed = run.stream().anyMatch(Alike::isBare) && !run.stream().allMatch(Alike::isBare);
        if (!mixed) {
            return List.copyOf(run);
        }
        List<Entry> lines = new ArrayList<>();
        for (Entry entry : run) {
            Optional<Entry> line = isBare(entry) ? Optional.of(entry) : asWritten(entry);
            if (line.isEmpty()) {
                return List.copyOf(run);
            }
            lines.add(line.get());
        }
        return lines;
    }

    /** Whether it is a line without a fact. */
    private static boolean isBare(Entry entry) {
        return entry.fields().isEmpty()
                && entry.period().isEmpty()
                && entry.content().isEmpty()
                && entry.body().size() == 1
                && entry.body().get(0) instanceof Block.Paragraph;
    }

    /** An entry without a date that is one line of a list, as that line. */
    private Optional<Entry> asWritten(Entry entry) {
        if (entry.period().isPresent() || !entry.content().isEmpty()) {
            return Optional.empty();
        }
        return items.stream()
                .filter(item -> holds(item, entry))
                .findFirst()
                .map(item -> new Entry(
                        entry.kind(),
                        List.of(),
                        Optional.empty(),
                        entry.keywords(),
                        List.of(),
                        item.content(),
                        entry.span()));
    }

    private static boolean holds(Block.ListItem item, Entry entry) {
        Span text = item.content().get(0).span();
        return entry.span().contains(text)
                && entry.fields().stream()
                        .filter(field -> field.name() != Field.Name.URL)
                        .allMatch(field -> text.contains(field.value().span()))
                && entry.body().stream().allMatch(block -> text.contains(block.span()));
    }
}
