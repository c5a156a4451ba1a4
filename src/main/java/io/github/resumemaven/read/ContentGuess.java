package io.github.resumemaven.read;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.entry.Draft;
import io.github.resumemaven.read.entry.EntryFinder;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what sections are about whose titles do not say it: by dated lines with roles, or with schools. */
final class ContentGuess {
    private static final int LONGEST_TITLE = 120;
    private static final int LEAST_ENTRIES = 2;

    private final Evidence evidence;
    private final RowEvidence words;
    private final EntryFinder finder;

    ContentGuess(Evidence evidence, PieceReader pieces) {
        this.evidence = evidence;
        this.words = new RowEvidence(evidence, pieces);
        this.finder = new EntryFinder(evidence, pieces);
    }

    /** The sections, with jobs and studies found where no title announces them. */
    List<Stretch> complete(List<Stretch> stretches) {
        boolean told = stretches.stream().anyMatch(stretch -> stretch.kind() == SectionKind.WORK);
        List<Stretch> complete = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.title().isEmpty()) {
                complete.addAll(told ? List.of(stretch) : partedTop(stretch));
            } else {
                boolean unknown = stretch.kind() == SectionKind.OTHER && !stretch.sure();
                complete.add(unknown || isTable(stretch) ? guessed(stretch) : spoken(stretch));
            }
        }
        return complete;
    }

    /** A summary in sentences is one of the person; in a table, it is one of the career. */
    private static boolean isTable(Stretch stretch) {
        return stretch.kind() == SectionKind.SUMMARY
                && stretch.rows().stream().allMatch(row -> row.is(Kind.TABLE_HEADER) || row.is(Kind.TABLE_ROW));
    }

    /** Languages that nobody speaks are those of programs. */
    private Stretch spoken(Stretch stretch) {
        boolean programs = stretch.kind() == SectionKind.LANGUAGES
                && stretch.rows().stream().anyMatch(row -> !row.line().isBlank())
                && stretch.rows().stream().noneMatch(row -> evidence.isSpoken(row.folded()));
        return programs ? stretch.withKind(SectionKind.SKILLS) : stretch;
    }

    private Stretch guessed(Stretch stretch) {
        List<Draft> drafts = finder.find(SectionKind.WORK, stretch.rows());
        long jobs = drafts.stream().filter(draft -> says(draft.head(), false)).count();
        long studies = drafts.stream().filter(draft -> says(draft.head(), true)).count();
        if (Math.max(jobs, studies) < LEAST_ENTRIES || Math.max(jobs, studies) * 2 < drafts.size()) {
            return stretch;
        }
        return stretch.withKind(jobs >= studies ? SectionKind.WORK : SectionKind.EDUCATION);
    }

    /** Whether the title of an entry has a range of dates, and a role or, if {@code study}, a school. */
    private boolean says(List<Row> head, boolean study) {
        boolean dated = head.stream().flatMap(row -> row.periods().stream()).anyMatch(period -> !period.isSingle());
        boolean named = head.stream()
                .anyMatch(row -> study
                        ? evidence.school(row.folded()) >= 2 || evidence.degree(row.folded()) >= 2.5
                        : words.role(row) >= 2);
        return dated && named;
    }

    /** Without any title, the entries begin with the first dated line that names a role or a school. */
    private List<Stretch> partedTop(Stretch top) {
        List<Row> rows = top.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.dated() && row.length() <= LONGEST_TITLE) {
                int start = i;
                while (start > 1 && !rows.get(start).first()) {
                    start--;
                }
                if (start == i && start > 1 && isTitle(rows.get(start - 1))) {
                    start--;
                }
                boolean headed = row.is(Kind.HEADING);
                List<Row> head = rows.subList(start, Math.min(rows.size(), i + (headed ? 3 : 2)));
                if (says(head, false) || says(head, true)) {
                    List<Stretch> parts = new ArrayList<>();
                    parts.add(new Stretch(top.kind(), top.title(), top.level(), top.sure(), rows.subList(0, start)));
                    parts.addAll(entries(rows.subList(start, rows.size())));
                    return parts;
                }
            }
        }
        return List.of(top);
    }

    /** Entries without a title; behind entries that are plain lines, each heading opens something else. */
    private List<Stretch> entries(List<Row> rows) {
        int level = rows.get(0).is(Kind.HEADING)
                ? 0
                : rows.stream()
                        .filter(row -> row.is(Kind.HEADING))
                        .mapToInt(Row::level)
                        .min()
                        .orElse(0);
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).is(Kind.HEADING) && rows.get(i).level() == level) {
                cuts.add(i);
            }
        }
        int end = cuts.isEmpty() ? rows.size() : cuts.get(0);
        List<Stretch> parts = new ArrayList<>();
        parts.add(new Stretch(SectionKind.WORK, Optional.empty(), 0, false, rows.subList(0, end)));
        for (int n = 0; n < cuts.size(); n++) {
            int next = n + 1 < cuts.size() ? cuts.get(n + 1) : rows.size();
            Row title = rows.get(cuts.get(n));
            parts.add(guessed(new Stretch(
                    SectionKind.OTHER, Optional.of(title), level, false, rows.subList(cuts.get(n) + 1, next))));
        }
        return parts;
    }

    private boolean isTitle(Row row) {
        return row.index() > 0
                && (row.is(Kind.HEADING) || row.emphasised())
                && evidence.role(row.folded()) + evidence.organization(row.folded()) > 0;
    }
}
