package io.github.resumemaven.render;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import io.github.resumemaven.render.source.Leftovers;
import io.github.resumemaven.render.source.Leftovers.Leftover;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a place to what no part of a résumé holds, so that every format shows it where it stood: in the title of its
 * entry, among the parts of its section, or in front of all.
 */
final class Completion {
    private Completion() {}

    static Resume of(Resume resume) {
        List<Leftover> left = Leftovers.of(resume);
        if (left.isEmpty()) {
            return resume;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : resume.sections()) {
            sections.add(complete(resume, section, take(left, section.span(), resume.sections())));
        }
        List<Leftover> homeless = left.stream()
                .filter(one -> resume.sections().stream()
                        .noneMatch(section -> section.span().contains(one.span())))
                .toList();
        if (!homeless.isEmpty()) {
            List<Part> parts = new ArrayList<>();
            homeless.forEach(one -> parts.add(new Prose(one.paragraph())));
            sections.add(0, Placement.inFront(parts));
        }
        return resume.with(sections);
    }

    /** Those of the innermost section around them. */
    private static List<Leftover> take(List<Leftover> left, Span span, List<Section> all) {
        return left.stream()
                .filter(one -> span.contains(one.span()))
                .filter(one -> all.stream()
                        .map(Section::span)
                        .noneMatch(inner -> !inner.equals(span) && span.contains(inner) && inner.contains(one.span())))
                .toList();
    }

    private static Section complete(Resume resume, Section section, List<Leftover> left) {
        if (left.isEmpty()) {
            return section;
        }
        List<Part> parts = new ArrayList<>();
        List<Leftover> loose = new ArrayList<>(left);
        for (Part part : section.parts()) {
            List<Leftover> own = loose.stream()
                    .filter(one -> part.span().contains(one.span()))
                    .toList();
            loose.removeAll(own);
            parts.add(own.isEmpty() ? part : complete(resume, part, own));
        }
        loose.forEach(one -> Placement.insert(parts, new Prose(one.paragraph()), Part::span));
        return section.with(parts);
    }

    /** A block that lost some of its text stands again as it was written: its order counts. */
    private static Part complete(Resume resume, Part part, List<Leftover> left) {
        return part instanceof Entry entry
                ? complete(new LooseMarks(resume.source()), entry, left)
                : new Prose(Walk.innermost(resume.document(), part.span()).orElse(((Prose) part).block()));
    }

    private static Entry complete(LooseMarks marks, Entry entry, List<Leftover> left) {
        List<Field> fields = new ArrayList<>(entry.fields());
        List<Value<String>> keywords = new ArrayList<>(entry.keywords());
        List<Block> body = new ArrayList<>(entry.body());
        int below = entry.body().isEmpty()
                ? entry.span().end()
                : entry.body().get(0).span().start();
        for (Leftover one : left) {
            boolean taken = one.isMark()
                    && (marks.toField(fields, one.text(), one.span())
                            || marks.toKeyword(keywords, one.text(), one.span()));
            if (taken) {
                continue;
            }
            if (one.span().start() < below) {
                Field.Name name = one.isAddress() ? Field.Name.URL : Field.Name.REMARK;
                Placement.insert(fields, new Field(name, new Value<>(one.text(), one.span())), field -> field.value()
                        .span());
            } else {
                Placement.insert(body, one.paragraph(), Block::span);
            }
        }
        return new Entry(entry.kind(), fields, entry.period(), keywords, entry.content(), body, entry.span());
    }
}
