package io.github.resumemaven.read.section;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts the rows of a document into sections. Most titles of a document stand at one level: a heading there opens a
 * section whatever it says, one below it only if it says so and no entry stands between it and the section it is in.
 */
public final class SectionFinder {
    private static final int LONGEST_TITLE = 60;
    private static final int LEAST_TITLES = 2;

    /** A label of a few letters and what it labels. */
    private static final Pattern FACT = Pattern.compile("^\\s*\\p{L}{1,3}\\s*\\p{L}{1,6}\\s?[:：]\\s*\\S");

    private static final Set<SectionKind> WITH_ENTRIES = EnumSet.of(
            SectionKind.WORK,
            SectionKind.EDUCATION,
            SectionKind.PROJECTS,
            SectionKind.OPEN_SOURCE,
            SectionKind.VOLUNTEER);

    private final SectionTitles titles;
    private final List<Row> rows;
    private final int mainLevel;
    private final List<Stretch> found = new ArrayList<>();
    private final Map<String, Optional<TitleMatch>> matches = new HashMap<>();

    private Optional<Row> title = Optional.empty();
    private final TitleStyle style;
    /** Whether titles stand as they are, right above what they announce. */
    private final boolean above;

    private SectionKind kind = SectionKind.BASICS;
    private int level;
    private boolean sure;
    private boolean pseudo;
    private List<Row> current = new ArrayList<>();

    private SectionFinder(SectionTitles titles, List<Row> rows) {
        this.titles = titles;
        this.rows = rows;
        this.mainLevel = mainLevel();
        this.style = mainLevel > 0
                ? TitleStyle.NONE
                : TitleStyle.ofMost(
                        rows.stream().filter(row -> matches(row, Strength.PART)).toList());
        this.above = mainLevel == 0 && rows.stream().filter(this::isPlainTitle).count() >= LEAST_TITLES;
    }

    private boolean isPlainTitle(Row row) {
        return row.is(Kind.PARAGRAPH) && row.first() && !row.last() && matches(row, Strength.WHOLE);
    }

    /** The sections in their order; the first has no title and may be empty. */
    public static List<Stretch> find(List<Row> rows, SectionTitles titles) {
        SectionFinder finder = new SectionFinder(titles, rows);
        rows.forEach(finder::add);
        finder.close();
        return List.copyOf(finder.found);
    }

    private int mainLevel() {
        int said = mainLevel(Strength.PART);
        return said > 0 ? said : mainLevel(Strength.WORD);
    }

    private boolean matches(Row row, Strength least) {
        return match(row).filter(match -> match.atLeast(least)).isPresent();
    }

    private int mainLevel(Strength least) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Row row : rows) {
            if (row.is(Kind.HEADING) && matches(row, least) && !titles.isDocument(row.text()) && !isBelowEntry(row)) {
                counts.merge(row.level(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue())
                        ? Integer.compare(b.getKey(), a.getKey())
                        : Integer.compare(a.getValue(), b.getValue()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether the next heading above that is less deep has a range of dates: an entry, with a chapter of its own. */
    private boolean isBelowEntry(Row row) {
        for (int i = row.index() - 1; i >= 0; i--) {
            Row above = rows.get(i);
            if (above.is(Kind.HEADING) && above.level() < row.level()) {
                return above.periods().stream().anyMatch(period -> !period.isSingle());
            }
        }
        return false;
    }

    private void add(Row row) {
        boolean opens = row.is(Kind.HEADING) ? opensAsHeading(row) : opensAsLine(row);
        if (opens) {
            open(row, match(row));
        } else {
            current.add(row);
        }
    }

    private Optional<TitleMatch> match(Row row) {
        return row.length() > LONGEST_TITLE || row.dated()
                ? Optional.empty()
                : matches.computeIfAbsent(row.text(), titles::match);
    }

    private boolean opensAsHeading(Row row) {
        if (mainLevel == 0 || row.line().isBlank()) {
            return false;
        }
        Optional<TitleMatch> match = match(row);
        boolean whole = match.isPresent() && match.get().strength() == Strength.WHOLE;
        boolean document = titles.isDocument(row.text()) && (title.isEmpty() || match.isEmpty());
        boolean fact = title.isEmpty() && !whole && FACT.matcher(row.text()).find();
        if (document || fact) {
            return false;
        }
        boolean top = found.isEmpty() && title.isEmpty() && row.level() < mainLevel;
        if (top && titles.namesDocument(row.text())) {
            return false;
        }
        boolean says = match.isPresent() && match.get().atLeast(Strength.PART);
        if (row.level() < mainLevel && !whole && found.isEmpty() && title.isEmpty() && isFirstHeading(row)) {
            return false;
        }
        if (row.level() <= mainLevel) {
            return says || match.isPresent() && row.index() > 0 || !isNameOrEntry(row);
        }
        return says && isDirectlyBelow(row) && mayHold(row, match.get()) && !isEntry(row, match.get());
    }

    /** Among entries, what has a date right below is an entry, though its words may be those of a title. */
    private boolean isEntry(Row row, TitleMatch match) {
        if (!sure || !WITH_ENTRIES.contains(kind)) {
            return false;
        }
        boolean among = current.stream().anyMatch(each -> each.is(row.kind()) && each.level() == row.level());
        boolean part = match.strength() != Strength.WHOLE && among;
        return part && isDatedBelow(row) || !WITH_ENTRIES.contains(match.kind()) && isAboveDate(row);
    }

    /** Whether the line below, or the one below that, is no item and has a date. */
    private boolean isAboveDate(Row row) {
        for (int i = row.index() + 1; i < Math.min(rows.size(), row.index() + 3); i++) {
            Row below = rows.get(i);
            if (below.is(Kind.ITEM) || below.is(Kind.HEADING) && below.level() <= row.level()) {
                return false;
            }
            if (below.dated() && below.length() <= LONGEST_TITLE) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirstHeading(Row row) {
        return current.stream().noneMatch(each -> each.is(Kind.HEADING));
    }

    /** Above the first section stands the person; an untitled run behind an empty section title is its entries. */
    private boolean isNameOrEntry(Row row) {
        boolean first = found.isEmpty() && title.isEmpty() && !opensBelowName(row);
        boolean run = row.level() == mainLevel
                && WITH_ENTRIES.contains(kind)
                && sure
                && current.stream()
                        .filter(each -> !each.is(Kind.RULE))
                        .findFirst()
                        .map(each -> each.is(Kind.HEADING) && each.level() == row.level())
                        .orElse(true)
                && isDatedBelow(row);
        return first || run;
    }

    /** Whether a heading below that of the name has headings of its own: it is no line about the person. */
    private boolean opensBelowName(Row row) {
        int next = row.index() + 1;
        boolean name = current.stream()
                .anyMatch(
                        each -> each.is(Kind.HEADING) && each.level() < row.level() && !titles.isDocument(each.text()));
        return name
                && row.level() == mainLevel
                && row.line().anchors().isEmpty()
                && next < rows.size()
                && rows.get(next).is(Kind.HEADING)
                && rows.get(next).level() > row.level();
    }

    private boolean isDatedBelow(Row row) {
        for (int i = row.index(); i < Math.min(rows.size(), row.index() + 3); i++) {
            if (rows.get(i).dated()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDirectlyBelow(Row row) {
        if (title.isEmpty()) {
            return true;
        }
        for (int i = current.size() - 1; i >= 0; i--) {
            Row above = current.get(i);
            if (above.is(Kind.HEADING) && above.level() < row.level()) {
                return false;
            }
        }
        return title.isEmpty() || level < row.level() || pseudo || level == row.level();
    }

    /** Whether a section of this kind may be parted by a title of that kind. */
    private boolean mayHold(Row row, TitleMatch match) {
        if (kind == SectionKind.SKILLS) {
            return WITH_ENTRIES.contains(match.kind());
        }
        if (kind == SectionKind.PROJECTS || kind == SectionKind.OPEN_SOURCE) {
            return WITH_ENTRIES.contains(match.kind()) && match.kind() != kind;
        }
        return kind != match.kind() || WITH_ENTRIES.contains(kind) && !isEntry(row);
    }

    /** Whether a date alone stands below a title: {@code Freelance} is an entry then, and no part of a section. */
    private boolean isEntry(Row row) {
        int next = row.index() + 1;
        return next < rows.size()
                && rows.get(next).is(Kind.PARAGRAPH)
                && rows.get(next).dated()
                && rows.get(next).length()
                        <= rows.get(next).periods().get(0).span().length() + 4;
    }

    /** A lone line that says nothing but the title of a section. */
    private boolean opensAsLine(Row row) {
        if (style != TitleStyle.NONE && row.is(Kind.PARAGRAPH) && row.first() && style.fits(row)) {
            return style == TitleStyle.BRACKETS || matches(row, Strength.PART);
        }
        boolean candidate = (row.lone() || (mainLevel == 0 || isBehindRule()) && row.first() && (row.strong() || above))
                && (row.is(Kind.PARAGRAPH) || row.is(Kind.ITEM) && row.level() == 0 && holdsMore(row))
                && !row.text().strip().endsWith(".");
        if (!candidate || row.is(Kind.ITEM) && mainLevel > 0) {
            return false;
        }
        Optional<TitleMatch> match = match(row).filter(each -> each.strength() == Strength.WHOLE);
        if (match.isEmpty() || isEntry(row, match.get())) {
            return false;
        }
        if (mainLevel == 0) {
            return row.emphasised()
                    || row.is(Kind.ITEM)
                    || !isInEntry(match.get().kind());
        }
        if (!row.emphasised()) {
            return false;
        }
        return pseudo
                || isBehindRule() && kind != match.get().kind()
                || !isInEntry(match.get().kind()) && kind != match.get().kind();
    }

    private boolean isBehindRule() {
        return !current.isEmpty() && current.get(current.size() - 1).is(Kind.RULE);
    }

    private boolean holdsMore(Row row) {
        return row.extent().end() > row.span().end() + 1;
    }

    private boolean isInEntry(SectionKind wanted) {
        return WITH_ENTRIES.contains(kind)
                && wanted != SectionKind.WORK
                && wanted != SectionKind.EDUCATION
                && current.stream().anyMatch(row -> row.is(Kind.HEADING) || row.dated());
    }

    private void open(Row row, Optional<TitleMatch> match) {
        close();
        title = Optional.of(row);
        kind = match.map(TitleMatch::kind).orElse(SectionKind.OTHER);
        sure = match.filter(each -> each.atLeast(Strength.PART)).isPresent();
        pseudo = !row.is(Kind.HEADING);
        level = pseudo ? Math.max(1, mainLevel) : row.level();
        current = new ArrayList<>();
    }

    private void close() {
        found.add(new Stretch(kind, title, level, sure, List.copyOf(current)));
    }
}
