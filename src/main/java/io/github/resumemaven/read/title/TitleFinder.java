package io.github.resumemaven.read.title;

import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.NameForm;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.SectionTitles;
import io.github.resumemaven.read.section.TitleMatch;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import io.github.resumemaven.read.title.Title.Dated;
import io.github.resumemaven.read.title.Title.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds all rows of a document that may be titles: headings, bold lines, and lines that say what section they open. */
final class TitleFinder {
    private static final int LONGEST_SECTION = 60;
    private static final int LONGEST_LINE = 90;
    /** Where so many headings say what section they open, plain lines do not. */
    private static final int ENOUGH_HEADINGS = 3;

    /** So many lines that say what section they open make a style of sections. */
    private static final int LEAST_ALIKE = 2;

    private static final int LONGEST_ALIKE = 40;

    private static final int BOLD_DEPTH = 7;
    private static final int PLAIN_DEPTH = 8;

    /** A label of a few letters and what it labels. */
    private static final Pattern FACT = Pattern.compile("\\s*\\p{L}{1,3}\\s*\\p{L}{1,6}\\s?[:：]\\s*\\S");

    private static final Pattern LABELLED = Pattern.compile("\\P{L}*([^:：]{2,24})[:：]");
    private static final String SENTENCE_ENDS = ".。!！;；,，";

    private final SectionTitles titles;
    private final Evidence evidence;
    private final RowEvidence words;
    private final Map<Row, Optional<TitleMatch>> matches = new HashMap<>();

    TitleFinder(SectionTitles titles, Evidence evidence, PieceReader pieces) {
        this.titles = titles;
        this.evidence = evidence;
        this.words = new RowEvidence(evidence, pieces);
    }

    List<Title> find(List<Row> rows) {
        List<Title> found = new ArrayList<>();
        int dates = 0;
        long headed = rows.stream()
                .filter(row -> row.is(Kind.HEADING)
                        && match(row)
                                .filter(match -> match.atLeast(Strength.PART))
                                .isPresent())
                .count();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean shadowed = row.beginsItem() && headed > 0
                    || !row.is(Kind.HEADING) && !row.strong() && headed >= ENOUGH_HEADINGS;
            if (!shadowed && isCandidate(row)) {
                found.add(title(rows, i, dates));
            }
            dates += row.dated() ? 1 : 0;
        }
        found.addAll(alike(rows, found));
        found.sort(Comparator.comparingInt(title -> title.row().index()));
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(title -> counts.merge(title.row().folded().strip(), 1, Integer::sum));
        return found.stream()
                .map(title -> title.said(counts.get(title.row().folded().strip())))
                .toList();
    }

    /**
     * The lines that nobody knows, but that are written as those that say what section they open. Where more lines are written
     * so than say it, they are ordinary ones.
     */
    private List<Title> alike(List<Row> rows, List<Title> found) {
        Map<Style, Integer> known = new HashMap<>();
        Set<Row> seen = new HashSet<>();
        for (Title title : found) {
            seen.add(title.row());
            if (!title.heading() && title.opens()) {
                known.merge(title.style(), 1, Integer::sum);
            }
        }
        known.values().removeIf(count -> count < LEAST_ALIKE);
        if (known.isEmpty()) {
            return List.of();
        }
        Map<Style, List<Title>> others = new HashMap<>();
        int dates = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!seen.contains(row)
                    && isLine(row)
                    && row.length() <= LONGEST_ALIKE
                    && known.containsKey(Style.of(row))) {
                others.computeIfAbsent(Style.of(row), style -> new ArrayList<>())
                        .add(title(rows, i, dates));
            }
            dates += row.dated() ? 1 : 0;
        }
        return others.entrySet().stream()
                .filter(each -> each.getValue().size() <= known.get(each.getKey()) + 1)
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private static boolean isLine(Row row) {
        return row.is(Kind.PARAGRAPH)
                && row.first()
                && (row.lone() || Style.Form.of(row.text()) != Style.Form.PLAIN)
                && !row.dated()
                && !row.line().isBlank()
                && row.line().anchors().isEmpty()
                && !row.endsIn(SENTENCE_ENDS);
    }

    /** Asked only of rows for which it matters: comparing with the titles of all languages is what costs most here. */
    private Optional<TitleMatch> match(Row row) {
        return row.length() > LONGEST_SECTION || row.dated()
                ? Optional.empty()
                : matches.computeIfAbsent(row, any -> titles.match(any.text()));
    }

    private boolean isCandidate(Row row) {
        if (row.line().isBlank()) {
            return false;
        }
        if (row.is(Kind.HEADING)) {
            return true;
        }
        boolean line =
                (row.is(Kind.PARAGRAPH) || row.is(Kind.CODE) || row.beginsItem() && row.level() == 0 && holdsMore(row))
                        && row.length() <= LONGEST_LINE
                        && !row.endsIn(SENTENCE_ENDS);
        if (!line) {
            return false;
        }
        if (row.is(Kind.PARAGRAPH) && row.first() && row.strong()) {
            return true;
        }
        Optional<TitleMatch> match = match(row);
        boolean whole = match.filter(each -> each.atLeast(Strength.WHOLE)).isPresent();
        boolean styled = match.filter(each -> each.atLeast(Strength.PART)).isPresent()
                && Style.Form.of(row.text()) != Style.Form.PLAIN;
        return whole || styled || row.first() && Style.Form.of(row.text()) == Style.Form.BRACKETS;
    }

    /** Whether more than its first line stands in an item. */
    private static boolean holdsMore(Row row) {
        return row.extent().end() > row.span().end() + 1;
    }

    private Title title(List<Row> rows, int i, int datesAbove) {
        Row row = rows.get(i);
        String folded = row.folded();
        boolean next = i + 1 < rows.size() && rows.get(i + 1).is(Kind.HEADING);
        return new Title(
                row,
                Style.of(row),
                row.is(Kind.HEADING) ? row.level() : row.strong() ? BOLD_DEPTH : PLAIN_DEPTH,
                match(row),
                titles.isDocument(row.text()) || i == 0 && titles.namesDocument(row.text()),
                dated(row),
                below(rows, i),
                words.role(row),
                evidence.names(folded) || !row.line().anchors().isEmpty(),
                evidence.degree(folded) > 0,
                evidence.titlesPart(row.text()) || isProject(row),
                hasColon(row) && FACT.matcher(row.text()).lookingAt(),
                match(row).isPresent() ? Person.PERHAPS : person(row),
                next,
                1,
                datesAbove);
    }

    private Person person(Row row) {
        NameForm.Fit fit = evidence.person(row.text());
        if (fit == NameForm.Fit.NONE) {
            return Person.NONE;
        }
        return fit == NameForm.Fit.FAMILY && evidence.namesPerson(row.text()) ? Person.SURELY : Person.PERHAPS;
    }

    /** Whether a row is the label of a project and its name. */
    private boolean isProject(Row row) {
        if (!hasColon(row)) {
            return false;
        }
        Matcher labelled = LABELLED.matcher(row.text());
        return labelled.lookingAt()
                && evidence.label(labelled.group(1).strip())
                        .filter("project"::equals)
                        .isPresent();
    }

    private static boolean hasColon(Row row) {
        return row.folded().indexOf(':') >= 0;
    }

    private static Dated dated(Row row) {
        return row.periods().isEmpty() ? Dated.NOT : row.lasted() ? Dated.RANGE : Dated.SINGLE;
    }

    /** The date of the line below, or of the one below that, where nothing but dates and names stands between. */
    private static Dated below(List<Row> rows, int i) {
        Dated best = Dated.NOT;
        for (int k = i + 1; k < Math.min(rows.size(), i + 4); k++) {
            Row row = rows.get(k);
            boolean other = row.is(Kind.HEADING)
                    && row.level() <= rows.get(i).level()
                    && rows.get(i).is(Kind.HEADING);
            if (other || row.is(Kind.RULE) || row.length() > LONGEST_SECTION || k > i + 2 && !row.beginsItem()) {
                break;
            }
            Dated dated = dated(row);
            best = dated.compareTo(best) > 0 ? dated : best;
            if (row.is(Kind.HEADING) && !row.dated()) {
                break;
            }
        }
        return best;
    }
}
