package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the entries of a section that has no headings: the lines that repeat, with dates as anchors. */
final class LineEntries {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_NAME = 70;

    /** So many rows of a title stand above its date at most. */
    private static final int MOST_ABOVE = 4;

    private final Evidence evidence;
    private final HeadLines lines;
    private final SectionKind kind;
    private final NestedEntries nested;
    private final UndatedTitles undated;

    LineEntries(Evidence evidence, HeadLines lines, SectionKind kind) {
        this.evidence = evidence;
        this.lines = lines;
        this.kind = kind;
        this.nested = new NestedEntries(lines, kind);
        this.undated = new UndatedTitles(lines);
    }

    List<Draft> find(List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.is(Kind.TERM))) {
            return cut(rows, starts(rows, Kind.TERM));
        }
        if (rows.stream()
                                .filter(row -> row.is(Kind.ITEM) && row.level() == 0)
                                .filter(lines::isLabelled)
                                .count()
                        >= 2
                && rows.get(0).is(Kind.ITEM)
                && lines.isLabelled(rows.get(0))) {
            return labelled(rows);
        }
        boolean job = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        if (job && areLabelledParagraphs(rows)) {
            return labelled(rows);
        }
        List<Draft> employers = job ? employers(rows) : List.of();
        if (!employers.isEmpty()) {
            return employers;
        }
        if (nested.fits(rows)) {
            return nested.find(rows);
        }
        List<Integer> starts = job ? withLike(rows, datedStarts(rows)) : listed(rows);
        if (starts.isEmpty()) {
            starts = job ? saidStarts(rows) : withoutProse(rows, datedStarts(rows));
        }
        if (kind == SectionKind.WORK) {
            starts = starts.isEmpty() ? undated.of(rows) : undated.like(rows, starts);
        }
        return cut(rows, starts);
    }

    /** Whether a section is two or more paragraphs that all begin with a fact behind its label. */
    private boolean areLabelledParagraphs(List<Row> rows) {
        List<Row> paragraphs = rows.stream().filter(Row::first).toList();
        return paragraphs.size() > 1
                && paragraphs.stream().allMatch(row -> row.is(Kind.PARAGRAPH) && lines.isLabelled(row));
    }

    private static List<Integer> withoutProse(List<Row> rows, List<Integer> starts) {
        return starts.stream().filter(i -> !Sentences.begin(rows, i)).toList();
    }

    /** The outermost items, or the emphasised lines above them; without either, each paragraph that is no prose. */
    private static List<Integer> listed(List<Row> rows) {
        List<Integer> titles = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean followed = i + 1 < rows.size() && !rows.get(i + 1).is(Kind.RULE);
            if (row.is(Kind.PARAGRAPH)
                    && row.first()
                    && row.length() <= LONGEST_TITLE
                    && (followed
                                    && (row.strong()
                                            || row.dated()
                                            || startsStrong(row)
                                                    && rows.get(i + 1).is(Kind.ITEM))
                            || row.dated() && row.lone() && !titles.isEmpty() && items.isEmpty())) {
                titles.add(i);
            } else if (row.is(Kind.ITEM) && row.first() && row.level() == 0) {
                items.add(i);
            } else if (row.is(Kind.PARAGRAPH) && row.first() && !Sentences.begin(rows, i)) {
                paragraphs.add(i);
            }
        }
        boolean above = !titles.isEmpty()
                && (items.isEmpty()
                        || titles.get(0) < items.get(0)
                                && (titles.size() > 1
                                        || items.size() > 1
                                        || rows.get(titles.get(0)).dated()));
        return above ? titles : !items.isEmpty() ? items : paragraphs;
    }

    /** Whether a colon stands within or right behind what is bold at the beginning. */
    private static boolean isLabelled(Row row) {
        int end = 0;
        while (end < row.length() && (row.line().marks(end, end + 1) & Line.STRONG) != 0) {
            end++;
        }
        int colon = Math.max(row.text().indexOf(':'), row.text().indexOf('：'));
        return colon >= 0 && colon <= end + 1;
    }

    private static boolean startsStrong(Row row) {
        return row.length() > 0 && (row.line().marks(0, 1) & Line.STRONG) != 0;
    }

    /** Lone lines, each above a list of dated items, are the headings that their author did not mark. */
    private List<Draft> employers(List<Row> rows) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.is(Kind.PARAGRAPH) && row.dated() && !starts.isEmpty()) {
                return List.of();
            }
            if (row.is(Kind.PARAGRAPH)
                    && row.lone()
                    && !row.dated()
                    && row.length() <= LONGEST_NAME
                    && (kind == SectionKind.WORK
                                    && (HeadingEntries.isDateLed(rows.get(i + 1)) || isRole(rows.get(i + 1)))
                            || HeadingEntries.isBoldTitle(rows, i + 1))) {
                starts.add(i);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int end = n + 1 < starts.size() ? starts.get(n + 1) : rows.size();
            drafts.addAll(new HeadingEntries(evidence, lines, kind).group(rows.subList(starts.get(n), end)));
        }
        return drafts;
    }

    /** Whether an outermost item names a role and when. */
    private boolean isRole(Row row) {
        return row.beginsItem()
                && row.level() == 0
                && row.dated()
                && row.length() <= LONGEST_NAME
                && evidence.role(row.folded()) >= 1.5;
    }

    private static List<Integer> starts(List<Row> rows, Kind kind) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).is(kind)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** {@code label: value} lines all the way: an entry ends where a label comes again. */
    private List<Draft> labelled(List<Row> rows) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (lines.isLabelled(rows.get(i))) {
                String label = rows.get(i).folded().split("[:：]", 2)[0].strip();
                if (seen.contains(label)) {
                    starts.add(i);
                    seen.clear();
                }
                seen.add(label);
            }
        }
        return cut(rows, starts);
    }

    private List<Integer> datedStarts(List<Row> rows) {
        List<Integer> paragraphs = unquoted(rows, dated(rows, Kind.PARAGRAPH));
        List<Integer> items = dated(rows, Kind.ITEM);
        List<Integer> codes = dated(rows, Kind.CODE);
        boolean outside = !paragraphs.isEmpty()
                && (items.isEmpty() || paragraphs.size() >= items.size() || paragraphs.get(0) < items.get(0));
        if (outside && paragraphs.size() >= codes.size()) {
            return fromLines(rows, DatePlace.ofOneForm(rows, paragraphs));
        }
        if (!items.isEmpty() && items.size() >= codes.size()) {
            return fromItems(rows, items);
        }
        return fromCode(rows, codes);
    }

    /** What is quoted among entries that are not describes. */
    private static List<Integer> unquoted(List<Row> rows, List<Integer> dated) {
        boolean quoted = !dated.isEmpty() && rows.get(dated.get(0)).quoted();
        return dated.stream().filter(i -> quoted || !rows.get(i).quoted()).toList();
    }

    /** Where all dates in lines of code stand alone, each is below the title that it dates. */
    private List<Integer> fromCode(List<Row> rows, List<Integer> codes) {
        boolean below = codes.stream()
                .allMatch(i -> i > 0
                        && lines.isBareDate(rows.get(i))
                        && rows.get(i - 1).is(Kind.CODE)
                        && !rows.get(i - 1).dated()
                        && isLead(rows.get(i - 1), Kind.CODE));
        return below ? codes.stream().map(i -> i - 1).toList() : codes;
    }

    private List<Integer> dated(List<Row> rows, Kind kind) {
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.is(kind)
                    && row.dated()
                    && isTitleLike(row)
                    && !lines.isProject(row)
                    && !lines.isOfDescription(row)) {
                dated.add(i);
            }
        }
        return dated;
    }

    /** A date counts near one of the ends of its line; further inside it is a sentence's. */
    private static boolean isTitleLike(Row row) {
        int first = row.periods().get(0).span().start();
        int last = row.periods().get(row.periods().size() - 1).span().end();
        return row.length() <= LONGEST_TITLE || first <= 4 || last >= row.length() - 4;
    }

    /** Lines of paragraphs; the lines above a date in the same paragraph, or a lone one right above it, lead. */
    private List<Integer> fromLines(List<Row> rows, List<Integer> dated) {
        List<Integer> ruled = ruled(rows, dated);
        if (!ruled.isEmpty()) {
            return ruled;
        }
        TreeSet<Integer> starts = new TreeSet<>();
        int previous = -1;
        for (int k = 0; k < dated.size(); k++) {
            int i = dated.get(k);
            int start = i;
            boolean bare = lines.isDateOnly(rows.get(i));
            boolean several = k > 0 && sameBlock(rows.get(dated.get(k - 1)), rows.get(i))
                    || k + 1 < dated.size() && sameBlock(rows.get(dated.get(k + 1)), rows.get(i));
            while (!several
                    && start - 1 > previous
                    && !rows.get(start).first()
                    && rows.get(start - 1).is(Kind.PARAGRAPH)) {
                start--;
            }
            boolean leadsBlock = rows.get(i).first() && !rows.get(i).last();
            boolean followed = i + 1 < rows.size()
                    && rows.get(i + 1).is(Kind.PARAGRAPH)
                    && (leadsBlock || rows.get(i + 1).length() <= LONGEST_NAME);
            boolean leads = start == i && i == firstText(rows);
            boolean complete = start < i && rows.get(start).first();
            while (bare
                    && !leads
                    && !complete
                    && start - 1 > previous
                    && isLead(rows.get(start - 1))
                    && !(followed && start == i && startsWithDate(rows, dated))) {
                start--;
            }
            if (kind == SectionKind.WORK
                    && !bare
                    && start == i
                    && i - 1 > previous
                    && rows.get(i - 1).lone()
                    && isLead(rows.get(i - 1))
                    && lines.isRole(rows.get(i - 1))
                    && evidence.role(rows.get(i).folded()) < 1.5) {
                start--;
            }
            starts.add(start);
            previous = i;
        }
        return List.copyOf(starts);
    }

    /** Where rules part the entries, or a bold line begins each: the first rows of those; empty where that does not hold for all. */
    private List<Integer> ruled(List<Row> rows, List<Integer> dated) {
        List<Integer> bold = new ArrayList<>();
        List<Integer> ruled = new ArrayList<>();
        int previous = -1;
        for (int i : dated) {
            int strong = -1;
            int behindRule = previous < 0 ? firstText(rows) : -1;
            for (int k = Math.max(previous + 1, i - MOST_ABOVE); k <= i; k++) {
                strong = isTitle(rows.get(k)) && strong < 0 ? k : strong;
                behindRule =
                        k > 0 && rows.get(k - 1).is(Kind.RULE) && !rows.get(k).is(Kind.RULE) ? k : behindRule;
            }
            bold.add(strong);
            ruled.add(behindRule);
            previous = i;
        }
        boolean rules = dated.size() > 1 && rows.stream().anyMatch(row -> row.is(Kind.RULE));
        boolean above = !dated.isEmpty() && !bold.equals(dated);
        if (rules && !ruled.contains(-1) && ruled.stream().allMatch(i -> isLead(rows.get(i)))) {
            return List.copyOf(ruled);
        }
        return above && !bold.contains(-1) ? List.copyOf(bold) : List.of();
    }

    private static boolean isTitle(Row row) {
        return row.is(Kind.PARAGRAPH) && row.lone() && row.strong() && row.length() <= LONGEST_NAME;
    }

    private static int firstText(List<Row> rows) {
        int first = 0;
        while (first < rows.size() && rows.get(first).is(Kind.RULE)) {
            first++;
        }
        return first;
    }

    private static boolean startsWithDate(List<Row> rows, List<Integer> dated) {
        return dated.get(0) == firstText(rows);
    }

    private boolean isLead(Row row) {
        return isLead(row, Kind.PARAGRAPH);
    }

    private boolean isLead(Row row, Kind kind) {
        String text = row.text().strip();
        return row.is(kind)
                && row.length() <= LONGEST_NAME
                && !lines.isOfDescription(row)
                && !((text.endsWith(".") || text.endsWith("。")) && lines.isEnded(row));
    }

    private static boolean sameBlock(Row a, Row b) {
        return a.extent().equals(b.extent());
    }

    /** Items of the outermost dated level; their siblings without a date are entries too if their words say so. */
    private List<Integer> fromItems(List<Row> rows, List<Integer> dated) {
        int level = dated.stream().mapToInt(i -> rows.get(i).level()).min().orElse(0);
        List<Integer> above = aboveDates(rows, dated, level);
        if (above.isEmpty()) {
            above = aboveFacts(rows, dated, level);
        }
        if (!above.isEmpty()) {
            return above;
        }
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i : dated) {
            if (rows.get(i).level() == level) {
                int start = i;
                while (start > 0 && !rows.get(start).first()) {
                    start--;
                }
                starts.add(start);
            }
        }
        boolean strong = !starts.isEmpty() && starts.stream().allMatch(i -> startsStrong(rows.get(i)));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.is(Kind.ITEM)
                    && row.first()
                    && row.level() == level
                    && row.length() <= LONGEST_TITLE
                    && (says(row)
                            || kind == SectionKind.WORK && lines.isLinked(row)
                            || strong && startsStrong(row) && !lines.isOfDescription(row) && !isLabelled(row))) {
                starts.add(i);
            }
        }
        return List.copyOf(starts);
    }

    /** Where dates stand alone or behind a label in items within others, one in each, those others are the titles; empty elsewhere. */
    private List<Integer> aboveDates(List<Row> rows, List<Integer> dated, int level) {
        TreeSet<Integer> above = new TreeSet<>();
        for (int i : dated) {
            int title = i;
            while (title >= 0
                    && !(rows.get(title).beginsItem() && rows.get(title).level() < level)) {
                title--;
            }
            boolean fact =
                    rows.get(i).level() == level && (lines.isBareDate(rows.get(i)) || lines.isLabelled(rows.get(i)));
            if (level == 0 || !fact || title < 0 || rows.get(title).length() > LONGEST_NAME || !above.add(title)) {
                return List.of();
            }
        }
        return List.copyOf(above);
    }

    /** Where each date stands alone below the first items of something, those things are the titles; empty elsewhere. */
    private List<Integer> aboveFacts(List<Row> rows, List<Integer> dated, int level) {
        List<Integer> titles = new ArrayList<>();
        for (int i : dated) {
            if (rows.get(i).level() == level) {
                int title = lines.isDateOnly(rows.get(i)) ? FactItems.title(rows, i, lines) : -1;
                if (title < 0 || titles.contains(title)) {
                    return List.of();
                }
                titles.add(title);
            }
        }
        return List.copyOf(titles);
    }

    /** Where the titles are bold lines at the beginning of a paragraph, one that names a fact is a title without a date, too. */
    private List<Integer> withLike(List<Row> rows, List<Integer> starts) {
        boolean bold = !starts.isEmpty() && starts.stream().allMatch(i -> isBoldTitle(rows.get(i)));
        if (!bold) {
            return starts;
        }
        TreeSet<Integer> all = new TreeSet<>(starts);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (isBoldTitle(row) && !row.last() && names(row) && !lines.isOfDescription(row)) {
                all.add(i);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isBoldTitle(Row row) {
        return row.is(Kind.PARAGRAPH)
                && row.first()
                && row.length() <= LONGEST_TITLE
                && row.length() > 0
                && (row.line().marks(0, 1) & Line.STRONG) != 0;
    }

    /** Whether a row names a role or a firm, or a school. */
    private boolean names(Row row) {
        return kind == SectionKind.EDUCATION
                ? evidence.school(row.folded()) > 0
                : evidence.role(row.folded()) >= 1.5 && evidence.organization(row.folded()) > 0
                        || evidence.role(row.folded()) >= 2;
    }

    /** Without dates, the outermost lines that name an employer or a school. */
    private List<Integer> saidStarts(List<Row> rows) {
        boolean boldRoles = kind == SectionKind.WORK && areBoldRoles(rows);
        boolean roles = kind == SectionKind.WORK && areRoles(rows);
        boolean studies = kind == SectionKind.EDUCATION && areStudies(rows);
        boolean jobs = kind == SectionKind.WORK && areJobLines(rows);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean outer = row.is(Kind.ITEM) && row.level() == 0 || row.is(Kind.PARAGRAPH);
            boolean title = says(row)
                    || roles && lines.namesRole(row)
                    || studies && isStudyLike(row)
                    || lines.isLinked(row)
                    || jobs
                    || boldRoles && isBoldAboveList(rows, i);
            if (outer && row.first() && row.length() <= LONGEST_TITLE && title) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Whether all outermost items begin with something strong and go on, and half of them name a school or a degree. */
    private boolean areStudies(List<Row> rows) {
        List<Row> items = rows.stream()
                .filter(row -> row.beginsItem() && row.level() == 0)
                .toList();
        long said = items.stream()
                .filter(row -> says(row) || evidence.degree(row.folded()) > 0)
                .count();
        return items.size() > 1 && said * 2 >= items.size() && items.stream().allMatch(LineEntries::isStudyLike);
    }

    private static boolean isStudyLike(Row row) {
        return startsStrong(row) && !row.strong() && row.length() <= LONGEST_TITLE;
    }

    /** Whether a section is a list of short lines, each of several parts, of which some name a job: then all do. */
    private boolean areJobLines(List<Row> rows) {
        long said = rows.stream()
                .filter(row -> says(row) || lines.isLinked(row) || lines.namesRole(row))
                .count();
        return said > 1
                && said * 3 >= rows.size()
                && rows.stream()
                        .allMatch(row -> row.beginsItem()
                                && row.level() == 0
                                && row.lone()
                                && row.length() <= LONGEST_TITLE
                                && setsOff(row)
                                && lines.isParted(row)
                                && !lines.isOfDescription(row));
    }

    /** Whether some of the letters of a row are set off from the others. */
    private static boolean setsOff(Row row) {
        for (int i = 0; i < row.length(); i++) {
            if ((row.line().marks(i, i + 1) & (Line.STRONG | Line.EMPHASIS | Line.LINK)) != 0) {
                return !row.emphasised();
            }
        }
        return false;
    }

    /** Whether most of the outermost items are short lines with a role in one of their parts. */
    private boolean areRoles(List<Row> rows) {
        List<Row> items = rows.stream()
                .filter(row -> row.beginsItem() && row.level() == 0)
                .toList();
        long said = items.stream()
                .filter(row -> row.length() <= LONGEST_NAME && lines.namesRole(row) && lines.isParted(row))
                .count();
        return said * 2 > items.size();
    }

    /** Whether at least half of the lone bold lines above lists are roles. */
    private boolean areBoldRoles(List<Row> rows) {
        int all = 0;
        int roles = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isBoldAboveList(rows, i)) {
                all++;
                roles += evidence.role(rows.get(i).folded()) >= 2 ? 1 : 0;
            }
        }
        return roles > 0 && roles * 2 >= all;
    }

    private static boolean isBoldAboveList(List<Row> rows, int i) {
        Row row = rows.get(i);
        return isBoldTitle(row)
                && row.strong()
                && row.lone()
                && i + 1 < rows.size()
                && rows.get(i + 1).is(Kind.ITEM);
    }

    private boolean says(Row row) {
        String folded = row.folded();
        return switch (kind) {
            case WORK ->
                evidence.organization(folded) > 0
                                && evidence.role(folded) > 0
                                && (row.dated() || !evidence.isClause(folded) || evidence.hasForm(folded))
                        || row.strong() && row.lone() && row.length() <= LONGEST_NAME && lines.namesRole(row);
            case EDUCATION -> evidence.school(folded) > 0;
            default -> false;
        };
    }

    private List<Draft> cut(List<Row> rows, List<Integer> starts) {
        List<Draft> drafts = new ArrayList<>();
        List<List<Row>> shared =
                starts.stream().map(start -> lead(rows, start, starts)).toList();
        for (int n = 0; n < starts.size(); n++) {
            boolean next = n + 1 < starts.size();
            boolean block =
                    next && !shared.get(n + 1).isEmpty() && !shared.get(n + 1).equals(shared.get(n));
            int end = next ? starts.get(n + 1) - (block ? shared.get(n + 1).size() : 0) : rows.size();
            List<Row> own = rows.subList(starts.get(n), end);
            int known = 1;
            boolean job = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
            while (job
                    && known < own.size()
                    && own.subList(0, known).stream().noneMatch(Row::dated)
                    && isBeforeDate(own, known)) {
                known++;
            }
            List<Row> head = lines.from(own, known);
            drafts.add(Draft.of(
                            head,
                            own.stream().filter(row -> !head.contains(row)).toList())
                    .under(shared.get(n)));
        }
        return drafts;
    }

    /** The lines without dates above several dated ones of one paragraph: the employer of all these roles. */
    private List<Row> lead(List<Row> rows, int start, List<Integer> starts) {
        if (!rows.get(start).dated()) {
            return List.of();
        }
        int first = start;
        while (first > 0 && !rows.get(first).first()) {
            first--;
        }
        int dated = first;
        while (dated < start && !rows.get(dated).dated()) {
            dated++;
        }
        Row block = rows.get(first);
        long several =
                starts.stream().filter(i -> sameBlock(rows.get(i), block)).count();
        List<Row> lead = rows.subList(first, dated);
        boolean employer = kind == SectionKind.WORK
                && block.is(Kind.PARAGRAPH)
                && several > 1
                && starts.contains(dated)
                && lead.stream()
                        .allMatch(row -> row.length() <= LONGEST_NAME
                                && evidence.role(row.folded()) < 1.5
                                && !lines.isHeader(row));
        return employer ? List.copyOf(lead) : List.of();
    }

    /** Whether a dated line of the title is still to come within this block or right below it. */
    private boolean isBeforeDate(List<Row> own, int next) {
        Row row = own.get(next);
        if (row.beginsItem() || row.is(Kind.RULE)) {
            return false;
        }
        for (int i = next; i < Math.min(own.size(), next + MOST_ABOVE); i++) {
            Row later = own.get(i);
            if (later.beginsItem() || later.length() > LONGEST_TITLE) {
                return false;
            }
            if (later.dated()) {
                return true;
            }
        }
        return false;
    }
}
