package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the shape that repeats in a section, and with it the rows of each entry. */
public final class EntryFinder {
    private final Evidence evidence;
    private final PieceReader pieces;

    public EntryFinder(Evidence evidence, PieceReader pieces) {
        this.evidence = evidence;
        this.pieces = pieces;
    }

    /** The entries in their order; rows above the first one are none's. */
    public List<Draft> find(SectionKind kind, List<Row> all) {
        List<Draft> drafts = each(kind, all);
        boolean job = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        List<Draft> aligned = job ? facts(kind).grown(Siblings.aligned(drafts)) : drafts;
        return kind == SectionKind.WORK
                ? new DatedProjects(new RowEvidence(evidence, pieces))
                        .joined(new NamedProjects(evidence).joined(aligned))
                : aligned;
    }

    private FactRows facts(SectionKind kind) {
        return new FactRows(evidence, new HeadLines(evidence, pieces, kind), new RowEvidence(evidence, pieces), kind);
    }

    private List<Draft> each(SectionKind kind, List<Row> all) {
        List<Row> rows =
                withoutParts(all.stream().filter(row -> !row.line().isBlank()).toList(), kind);
        if (rows.isEmpty()) {
            return List.of();
        }
        EventEntries events = new EventEntries(evidence);
        if (events.fits(kind, rows)) {
            return events.find(rows);
        }
        HeadLines lines = new HeadLines(evidence, pieces, kind);
        int level = rows.stream()
                .filter(row -> row.is(Kind.HEADING))
                .mapToInt(Row::level)
                .min()
                .orElse(0);
        if (level == 0 || areWithinItems(rows)) {
            return withoutHeadings(kind, lines, rows);
        }
        if (kind == SectionKind.WORK || kind == SectionKind.EDUCATION) {
            DateHeadings dates = new DateHeadings(lines);
            if (dates.fits(rows, level)) {
                return dates.find(rows);
            }
        }
        int first = 0;
        while (!rows.get(first).is(Kind.HEADING) || rows.get(first).level() != level) {
            first++;
        }
        List<Draft> drafts = new ArrayList<>();
        List<Row> above = rows.subList(0, first);
        if (above.stream().anyMatch(row -> row.dated() && !evidence.labelsJob(EntryKinds.withoutDates(row)))) {
            drafts.addAll(withoutHeadings(kind, lines, above));
        }
        drafts.addAll(new HeadingEntries(evidence, lines, kind).find(rows.subList(first, rows.size()), level));
        return drafts;
    }

    /** A heading that titles a part of a description opens no entry, though it may be as high as those that do. */
    private List<Row> withoutParts(List<Row> rows, SectionKind kind) {
        boolean job = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        boolean table = rows.stream().anyMatch(row -> row.is(Kind.TABLE_ROW));
        if (!job || table || rows.stream().noneMatch(this::isPart)) {
            return rows;
        }
        int level = rows.stream()
                .filter(row -> row.is(Kind.HEADING) && !isPart(row))
                .mapToInt(Row::level)
                .min()
                .orElse(Integer.MAX_VALUE);
        return rows.stream()
                .map(row -> isPart(row) && row.level() <= level ? row.asParagraph() : row)
                .toList();
    }

    /** Whether all headings stand within outermost items that are dated: they title parts of what those are about. */
    private static boolean areWithinItems(List<Row> rows) {
        List<Row> items = rows.stream()
                .filter(row -> row.beginsItem() && row.level() == 0 && row.dated())
                .toList();
        return rows.stream().filter(row -> row.is(Kind.HEADING)).allMatch(heading -> items.stream()
                .anyMatch(item -> item.extent().contains(heading.span())));
    }

    private boolean isPart(Row row) {
        return row.is(Kind.HEADING) && evidence.titlesPart(row.text());
    }

    private List<Draft> withoutHeadings(SectionKind kind, HeadLines lines, List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.is(Kind.TABLE_ROW))) {
            return new TableEntries(evidence, lines).find(rows);
        }
        return new LineEntries(evidence, lines, kind).find(rows);
    }
}
