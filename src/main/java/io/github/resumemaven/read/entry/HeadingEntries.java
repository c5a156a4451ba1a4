package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the entries that stand under headings. */
final class HeadingEntries {
    private static final int LONGEST_NAME = 70;

    private final Evidence evidence;
    private final HeadLines lines;
    private final TableEntries tables;
    private final SectionKind kind;
    private final boolean jobs;

    HeadingEntries(Evidence evidence, HeadLines lines, SectionKind kind) {
        this.evidence = evidence;
        this.lines = lines;
        this.tables = new TableEntries(evidence, lines);
        this.kind = kind;
        this.jobs = kind == SectionKind.WORK || kind == SectionKind.VOLUNTEER;
    }

    /** @param rows from the first heading of the entries' level on */
    List<Draft> find(List<Row> rows, int level) {
        List<List<Row>> groups = withoutSlips(groups(rows, level));
        List<Draft> drafts = new ArrayList<>();
        boolean parted = false;
        for (List<Row> group : groups) {
            List<Draft> own = group(group);
            Draft previous = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            boolean told = kind == SectionKind.WORK
                    && previous != null
                    && previous.dated()
                    && (parted || isParted(previous))
                    && own.size() == 1
                    && saysNothing(own.get(0));
            if (told) {
                drafts.set(drafts.size() - 1, previous.with(own.get(0)));
            } else {
                drafts.addAll(own);
            }
            parted = told;
        }
        boolean anyDated = drafts.stream().anyMatch(Draft::dated);
        boolean most = drafts.stream().filter(this::says).count() * 2 >= drafts.size();
        return drafts.stream()
                .filter(draft ->
                        !jobs || draft.dated() || isEmployer(draft) && (anyDated || most) || !anyDated && says(draft))
                .toList();
    }

    /**
     * Some authors slip a level down within a section: a dated heading that names no role, below an employer without
     * dates among dated ones, is an employer like them, and so are its later siblings.
     */
    private List<List<Row>> withoutSlips(List<List<Row>> groups) {
        boolean dated = groups.stream().anyMatch(group -> group.get(0).dated());
        if (kind != SectionKind.WORK || !dated) {
            return groups;
        }
        List<List<Row>> result = new ArrayList<>();
        for (List<Row> group : groups) {
            int slip = slip(group);
            if (slip < 0) {
                result.add(group);
            } else {
                result.add(group.subList(0, slip));
                result.addAll(groups(
                        group.subList(slip, group.size()), group.get(slip).level()));
            }
        }
        return result;
    }

    private int slip(List<Row> group) {
        Row heading = group.get(0);
        for (int i = 1; i < group.size() && !heading.dated(); i++) {
            Row row = group.get(i);
            if (row.is(Kind.HEADING)
                    && row.level() == heading.level() + 1
                    && row.dated()
                    && evidence.role(row.folded()) < 1) {
                return i;
            }
        }
        return -1;
    }

    private boolean isEmployer(Draft draft) {
        return draft.head().get(0).is(Kind.HEADING);
    }

    private boolean isParted(Draft draft) {
        return draft.body().isEmpty() || evidence.titlesPart(draft.body().get(0).text());
    }

    /** Below a dated entry without a text of its own, a heading that names nothing is a part of its description: {@code Responsibilities}. */
    private boolean saysNothing(Draft draft) {
        return !draft.dated()
                && draft.spread().isEmpty()
                && draft.head().stream()
                        .allMatch(row -> evidence.role(row.folded()) == 0
                                && !evidence.names(row.folded())
                                && row.line().anchors().isEmpty());
    }

    /** Without any date in the section, an entry must be known by its words. */
    private boolean says(Draft draft) {
        return draft.head().stream()
                .anyMatch(
                        row -> evidence.organization(row.folded()) > 0 || lines.namesRole(row) || lines.isLinked(row));
    }

    static List<List<Row>> groups(List<Row> rows, int level) {
        List<List<Row>> groups = new ArrayList<>();
        for (Row row : rows) {
            if (row.is(Kind.HEADING) && row.level() <= level) {
                groups.add(new ArrayList<>());
            }
            if (!groups.isEmpty()) {
                groups.get(groups.size() - 1).add(row);
            }
        }
        return groups;
    }

    /** Items that begin with a date are the projects of an employer whose own dates are not told. */
    private Draft spread(Draft draft) {
        boolean employer = kind == SectionKind.WORK && draft.head().stream().noneMatch(Row::dated);
        Optional<Row> period = draft.body().stream()
                .takeWhile(row -> !row.is(Kind.HEADING))
                .filter(lines::isLabelledPeriod)
                .findFirst();
        if (employer && period.isPresent()) {
            return draft.dated(period.get());
        }
        return employer
                ? draft.over(
                        draft.body().stream().filter(HeadingEntries::isDateLed).toList())
                : draft;
    }

    static boolean isDateLed(Row row) {
        return row.beginsItem()
                && row.level() == 0
                && row.dated()
                && row.periods().get(0).span().start() <= 2;
    }

    /** Whether an outermost item begins with a bold line, and the line below that says when. */
    static boolean isBoldTitle(List<Row> rows, int i) {
        Row row = rows.get(i);
        return row.beginsItem()
                && row.level() == 0
                && row.strong()
                && !row.dated()
                && !row.last()
                && i + 1 < rows.size()
                && rows.get(i + 1).is(Kind.ITEM)
                && !rows.get(i + 1).first()
                && rows.get(i + 1).dated();
    }

    List<Draft> group(List<Row> group) {
        Row heading = group.get(0);
        List<Row> head = lines.from(group);
        if (!jobs && kind != SectionKind.EDUCATION) {
            return List.of(draft(group, head));
        }
        List<Draft> rows = tabular(group);
        if (!rows.isEmpty()) {
            return rows;
        }
        if (!heading.dated() || holdsRoles(group)) {
            Optional<List<Draft>> roles = roles(group, heading.dated() ? List.of(heading) : head);
            if (roles.isPresent()) {
                return roles.get();
            }
            if (head.stream().noneMatch(Row::dated)) {
                return List.of(spread(draft(group, withTail(group, head))));
            }
        }
        return List.of(draft(group, head));
    }

    /** Whether a dated heading has only roles below it, each with its own dates: an employer's whole time. */
    private boolean holdsRoles(List<Row> group) {
        Row heading = group.get(0);
        List<Row> below = group.stream()
                .filter(row -> row != heading && row.is(Kind.HEADING))
                .toList();
        List<Row> bold = group.stream()
                .filter(row -> row.is(Kind.PARAGRAPH) && row.first() && row.dated() && setsOneFact(row))
                .toList();
        return jobs
                && evidence.role(heading.folded()) < 1.5
                && (areRoles(below) || below.isEmpty() && (bold.size() > 1 && areRoles(bold) || areRoleItems(group)));
    }

    private boolean areRoles(List<Row> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.dated() && evidence.role(row.folded()) >= 1.5);
    }

    /** Whether a row begins with something strong that is one fact and no date. */
    private static boolean setsOneFact(Row row) {
        int end = 0;
        while (end < row.length()
                && ((row.line().marks(end, end + 1) & Line.STRONG) != 0
                        || !Character.isLetterOrDigit(row.text().charAt(end)))) {
            end++;
        }
        int strong = end;
        return end > 0
                && row.periods().stream().noneMatch(period -> period.span().start() < strong)
                && row.text().substring(0, end).chars().noneMatch(c -> ",，、|@;".indexOf(c) >= 0);
    }

    /** Whether all outermost items that have a date are roles with a date at their end. */
    private boolean areRoleItems(List<Row> group) {
        List<Row> dated = group.stream()
                .filter(row -> row.beginsItem() && row.level() == 0 && row.dated())
                .toList();
        return !dated.isEmpty()
                && group.get(1).beginsItem()
                && group.get(1).dated()
                && dated.stream()
                        .allMatch(row -> row.length() <= LONGEST_NAME
                                && row.periods().stream().noneMatch(period -> period.isSingle())
                                && DatePlace.of(row) != DatePlace.WITHIN
                                && lines.namesRole(row));
    }

    /** The entries of a table right below a heading without a date; of what its columns don't tell, the heading tells some. */
    private List<Draft> tabular(List<Row> group) {
        Row heading = group.get(0);
        boolean table = !heading.dated()
                && group.size() > 2
                && group.get(1).is(Kind.TABLE_HEADER)
                && group.get(2).is(Kind.TABLE_ROW);
        List<Draft> drafts = table ? tables.find(group.subList(1, group.size())) : List.of();
        boolean labelled = drafts.stream()
                .allMatch(draft -> draft.columns().contains(Optional.of("period"))
                        && draft.columns().size() > 2);
        return !labelled
                ? List.of()
                : drafts.stream()
                        .map(draft -> isWhole(draft) ? draft : draft.below(heading))
                        .toList();
    }

    /** Whether the columns of a table tell both who and as what. */
    private static boolean isWhole(Draft draft) {
        return draft.columns().contains(Optional.of("company"))
                && draft.columns().contains(Optional.of("position"));
    }

    private static Draft draft(List<Row> group, List<Row> head) {
        return Draft.of(head, group.stream().filter(row -> !head.contains(row)).toList());
    }

    /** Several dated lines of one form under a heading that has no date are the roles at one employer. */
    private Optional<List<Draft>> roles(List<Row> group, List<Row> head) {
        List<Row> below = group.subList(1, group.size());
        Optional<Row> firstDated =
                below.stream().filter(Row::dated).filter(this::isTitleLike).findFirst();
        if (firstDated.isEmpty()) {
            return Optional.empty();
        }
        Row model = firstDated.get();
        List<Integer> dated = new ArrayList<>();
        for (int i = 1; i < group.size(); i++) {
            Row row = group.get(i);
            if (!row.dated() || !sameForm(row, model) || !isTitleLike(row)) {
                continue;
            }
            boolean told = lines.isDateOnly(model)
                    && !lines.isDateOnly(row)
                    && !dated.isEmpty()
                    && sameBlock(group.get(dated.get(dated.size() - 1)), row);
            boolean apart = above(group, row) != above(group, model)
                    && evidence.role(above(group, row).folded()) < 1.5;
            if (!told && !apart) {
                dated.add(i);
            }
        }
        boolean inHead = head.contains(model);
        int lead = leadOf(group, dated.get(0), head);
        boolean said = dated.stream().anyMatch(i -> group.subList(Math.max(1, i - lead), i + 1).stream()
                .anyMatch(this::saysWhat));
        boolean listed = model.is(Kind.ITEM);
        boolean bold = isBoldTitle(group, dated.get(0) - 1);
        said |= bold;
        boolean oneBlock =
                inHead && this.lines.isDateOnly(model) && sameBlock(model, group.get(dated.get(dated.size() - 1)));
        if (oneBlock && dated.stream().skip(1).noneMatch(i -> this.lines.isDateOnly(group.get(i)))) {
            return Optional.empty();
        }
        if (dated.size() < 2 && (inHead || !said)) {
            return Optional.empty();
        }
        if (!inHead && !said) {
            return Optional.empty();
        }
        if (inHead && (listed && lines.isDateOnly(model) || lines.isLabelled(model))) {
            return Optional.empty();
        }
        List<Row> shared = new ArrayList<>(
                group.subList(0, Math.max(1, Math.min(dated.get(0) - lead, sharedEnd(group, dated.get(0) - lead)))));
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; n < dated.size(); n++) {
            int from = Math.max(shared.size(), dated.get(n) - lead);
            int to = n + 1 < dated.size() ? dated.get(n + 1) - lead : group.size();
            List<Row> own = group.subList(from, to);
            List<Row> title = new ArrayList<>(own.subList(0, Math.min(own.size(), dated.get(n) - from + 1)));
            for (int i = title.size(); i < own.size() && lines.belongs(own.get(i), title); i++) {
                title.add(own.get(i));
            }
            drafts.add(draft(own, title).under(shared));
        }
        return Optional.of(drafts);
    }

    /** The last heading at a row or above it, where that is no date. */
    private static Row above(List<Row> group, Row row) {
        Row heading = group.get(0);
        for (Row each : group) {
            if (each.index() > row.index()) {
                break;
            }
            heading = each.is(Kind.HEADING) && each != row ? each : heading;
        }
        return row.is(Kind.HEADING) ? group.get(0) : heading;
    }

    /** Whether a row names a role, or the degree of a study. */
    private boolean saysWhat(Row row) {
        return evidence.role(row.folded()) >= 1.5 || kind == SectionKind.EDUCATION && evidence.degree(row.folded()) > 0;
    }

    /** How many rows of a role's title stand above its date. */
    private int leadOf(List<Row> group, int dated, List<Row> head) {
        int lead = 0;
        Row model = group.get(dated);
        for (int i = dated - 1; i >= 1; i--) {
            Row row = group.get(i);
            boolean title = (!row.is(Kind.ITEM) || row.strong() && sameBlock(row, model))
                    && !row.is(Kind.RULE)
                    && (head.contains(row) || row.emphasised() || row.is(Kind.HEADING))
                    && (row.emphasised() || row.is(Kind.HEADING) || sameBlock(row, model));
            if (!title) {
                break;
            }
            lead++;
        }
        return lines.isDateOnly(model) ? lead : 0;
    }

    private static boolean sameBlock(Row a, Row b) {
        return a.extent().equals(b.extent());
    }

    private int sharedEnd(List<Row> group, int limit) {
        int end = 1;
        while (end < limit && lines.belongs(group.get(end), group.subList(0, end))) {
            end++;
        }
        return end;
    }

    private boolean isTitleLike(Row row) {
        return row.length() <= 120 && !lines.isOfDescription(row);
    }

    private static boolean sameForm(Row a, Row b) {
        return a.kind() == b.kind()
                && a.level() == b.level()
                && a.quoted() == b.quoted()
                && (a.emphasised() == b.emphasised());
    }

    /** The date and the employer may stand below the description, right above the next heading. */
    private List<Row> withTail(List<Row> group, List<Row> head) {
        int last = group.size() - 1;
        while (last > 0 && group.get(last).is(Kind.RULE)) {
            last--;
        }
        if (last < head.size() || !group.get(last).is(Kind.PARAGRAPH) || !lines.isDateOnly(group.get(last))) {
            return head;
        }
        List<Row> all = new ArrayList<>(head);
        Row before = group.get(last - 1);
        if (!head.contains(before) && before.is(Kind.PARAGRAPH) && before.length() <= LONGEST_NAME) {
            all.add(before);
        }
        all.add(group.get(last));
        return all;
    }
}
