package io.github.resumemaven.read.entry;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.Piece;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides how far the title of an entry goes: which rows below its first one tell facts of it, and are no description. */
final class HeadLines {
    private static final int LONGEST_FACT = 120;
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_DESCRIBED = 400;
    private static final int DATE_REMARK = 40;
    private static final int LONGEST_LABEL = 24;

    /** So many headings stand below the first one of a title at most. */
    private static final int MOST_HEADINGS = 2;

    private static final Pattern FOREIGN_FACT =
            Pattern.compile("\\P{L}*([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,7})\\s?[:：]\\s*\\S");
    /** A label in brackets, or in front of a colon: {@code 【概要】}. */
    private static final Pattern CAPTION = Pattern.compile("\\s*(?:[\\[【〔]([^\\[\\]【】〔〕]{2,24})[\\]】〕]"
            + "|([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,8})\\s?:(?!//))");

    /** How an item of a list begins that its author drew by hand. */
    private static final Pattern BULLET = Pattern.compile("\\s*[・•◦▪‣✓✔▸►]");

    private static final int SHORTEST_PLACE = 6;
    private static final Pattern FACT_LINE = Pattern.compile("[^:：\\d]{2,24}[:：](?!//)\\s*\\S");
    private static final String SENTENCE_ENDS = ".!。！；;:：";

    /** What a label may ask for in a line of its own. */
    private static final Set<String> FACTS =
            Set.of("company", "institution", "position", "period", "location", "studyType");

    private final Evidence evidence;
    private final PieceReader pieces;
    private final RowEvidence words;
    private final SectionKind kind;
    /** Of rows with a date: asked for by each that looks for what belongs to it. */
    private final Map<Row, Boolean> dateOnly = new HashMap<>();

    HeadLines(Evidence evidence, PieceReader pieces, SectionKind kind) {
        this.evidence = evidence;
        this.pieces = pieces;
        this.words = new RowEvidence(evidence, pieces);
        this.kind = kind;
    }

    /** The rows of the title of an entry that begins with the first of these rows. */
    List<Row> from(List<Row> rows) {
        return from(rows, 1);
    }

    /** As above; so many of the rows are known to be of the title. */
    List<Row> from(List<Row> rows, int known) {
        List<Row> head = new ArrayList<>(rows.subList(0, known));
        for (int i = known; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.is(Kind.RULE)) {
                break;
            }
            if (i == 1 && known == 1 && isEntry()) {
                int facts = FactItems.end(rows, this);
                if (facts > 1) {
                    head.addAll(rows.subList(1, facts));
                    break;
                }
            }
            if (isBareLabel(rows, i)) {
                head.add(row);
                head.add(rows.get(++i));
            } else if (belongs(row, head)
                    || isAboveDate(rows, i, head)
                    || isPartOfTitle(rows, i, head)
                    || isRoleBelow(rows, i, head)
                    || isNameBelow(rows, i, head)
                    || isRoleItem(rows, i, head)) {
                head.add(row);
            } else if (!isUnknownFact(rows, i)) {
                break;
            }
        }
        return head;
    }

    /** Below an item that names no role, the first item within it may be the role and nothing else. */
    private boolean isRoleItem(List<Row> rows, int i, List<Row> head) {
        Row row = rows.get(i);
        Row title = head.get(0);
        return kind == SectionKind.WORK
                && i == 1
                && title.beginsItem()
                && title.dated()
                && row.beginsItem()
                && row.lone()
                && row.level() == title.level() + 1
                && !row.dated()
                && row.length() <= LONGEST_NAME / 2 + 10
                && words.role(title) < 1.5
                && words.role(row) >= 2.2
                && !evidence.endsInActivity(row.folded())
                && !evidence.isDuty(row.folded().strip())
                && !isEnded(row);
    }

    /** Below a date and a role, a short line that stands alone or ends the block is the employer, whatever its words. */
    private boolean isNameBelow(List<Row> rows, int i, List<Row> head) {
        Row row = rows.get(i);
        boolean next = i + 1 == rows.size()
                || rows.get(i + 1).beginsItem()
                || rows.get(i + 1).is(Kind.RULE)
                || rows.get(i + 1).dated();
        boolean ends = row.is(Kind.PARAGRAPH) && row.lone() && next
                || row.last() && !row.first() && row.extent().equals(head.get(0).extent());
        return kind == SectionKind.WORK
                && head.size() == 2
                && row.index() == head.get(1).index() + 1
                && ends
                && !row.dated()
                && row.length() <= LONGEST_NAME
                && !Character.isLowerCase(row.text().strip().codePointAt(0))
                && !isEnded(row)
                && !evidence.isDuty(row.folded().strip())
                && !beginsWithLabel(row)
                && !isOfDescription(row)
                && head.stream().anyMatch(this::isDateOnly)
                && head.stream().anyMatch(each -> words.role(each) >= 2)
                && head.stream().allMatch(each -> evidence.organization(each.folded()) == 0);
    }

    /** Whether a row is a role and nothing else that this knows of: it may stand right above its employer. */
    boolean isRole(Row row) {
        return words.role(row) >= 2 && evidence.organization(row.folded()) == 0;
    }

    /** Whether a paragraph is the label of a fact, and the paragraph below it its value. */
    private boolean isBareLabel(List<Row> rows, int i) {
        return rows.get(i).is(Kind.PARAGRAPH)
                && i + 1 < rows.size()
                && rows.get(i + 1).is(Kind.PARAGRAPH)
                && rows.get(i + 1).length() <= LONGEST_FACT
                && !evidence.isClause(rows.get(i + 1).folded())
                && evidence.label(rows.get(i).text().strip())
                        .filter(FACTS::contains)
                        .isPresent();
    }

    /** Among lines of {@code label: value} stand some whose labels nobody knows. */
    private boolean isUnknownFact(List<Row> rows, int i) {
        if (!isFactLine(rows.get(i))) {
            return false;
        }
        int k = i + 1;
        while (k < rows.size() && isFactLine(rows.get(k))) {
            if (isLabelled(rows.get(k))) {
                return true;
            }
            k++;
        }
        return k < rows.size() && isBareLabel(rows, k);
    }

    /** Whether a row has a label that nobody knows and that names neither a role nor an employer itself. */
    boolean isForeignFact(Row row) {
        Matcher fact = FOREIGN_FACT.matcher(row.folded());
        return fact.lookingAt() && evidence.role(fact.group(1)) == 0 && !evidence.names(fact.group(1));
    }

    private static boolean isFactLine(Row row) {
        if (row.is(Kind.TABLE_ROW) || row.is(Kind.TABLE_HEADER)) {
            int tab = row.text().indexOf('\t');
            return row.line().isBlank() || tab > 0 && tab == row.text().lastIndexOf('\t') && tab <= LONGEST_LABEL;
        }
        return row.length() <= LONGEST_FACT && beginsWithLabel(row);
    }

    private static boolean beginsWithLabel(Row row) {
        int colon = row.folded().indexOf(':');
        return colon > 0
                && colon <= LONGEST_LABEL
                && FACT_LINE.matcher(row.folded()).lookingAt();
    }

    /** Role and employer may be headings one right below the other, with the date in the last or below all. */
    private boolean isPartOfTitle(List<Row> rows, int i, List<Row> head) {
        return i > 0
                && head.size() == i
                && i <= MOST_HEADINGS
                && head.stream().noneMatch(Row::dated)
                && isDeeper(rows, i)
                && leadsToDate(rows, i)
                && rows.stream()
                        .skip(i + 1)
                        .noneMatch(each -> each.is(Kind.HEADING)
                                && each.level() == rows.get(i).level());
    }

    private static boolean isDeeper(List<Row> rows, int i) {
        Row row = rows.get(i);
        Row above = rows.get(i - 1);
        return row.is(Kind.HEADING) && above.is(Kind.HEADING) && row.level() > above.level();
    }

    private boolean leadsToDate(List<Row> rows, int i) {
        Row row = rows.get(i);
        if (row.dated()) {
            return isShort(row);
        }
        return i + 1 < rows.size()
                && (isDeeper(rows, i + 1)
                        ? leadsToDate(rows, i + 1)
                        : !rows.get(i + 1).is(Kind.HEADING) && isDateOnly(rows.get(i + 1)));
    }

    /** A short line right above the date is a title too, whatever its words. */
    private boolean isAboveDate(List<Row> rows, int i, List<Row> head) {
        Row row = rows.get(i);
        return i + 1 < rows.size()
                && row.is(Kind.PARAGRAPH)
                && row.length() <= LONGEST_NAME
                && !isEnded(row)
                && !isOfDescription(row)
                && head.stream().noneMatch(Row::dated)
                && rows.get(i + 1).is(Kind.PARAGRAPH)
                && isDateOnly(rows.get(i + 1));
    }

    /** Whether a row is the title of a part of a description, or begins with one and a colon, or tells when in a sentence. */
    boolean isOfDescription(Row row) {
        int colon = row.text().indexOf(':');
        return evidence.titlesPart(row.text())
                || colon > 0 && evidence.titlesPart(row.text().substring(0, colon)) && !isLabelled(row)
                || row.dated() && Sentences.tells(row);
    }

    /** {@code 【概要】 …}: whether a row begins with a label, in brackets or before a colon, that names no fact of a title. */
    private boolean isCaptioned(Row row) {
        if (!row.is(Kind.PARAGRAPH) || row.folded().indexOf(':') < 0 && !isBracketed(row.folded())) {
            return false;
        }
        Matcher caption = CAPTION.matcher(row.folded());
        if (!caption.lookingAt() || isLabelled(row)) {
            return false;
        }
        String label = caption.group(caption.group(1) == null ? 2 : 1).strip();
        return evidence.label(label).isEmpty() && evidence.role(label) == 0 && evidence.organization(label) == 0;
    }

    /** Whether a row tells one more fact of an entry whose title is known so far. */
    boolean belongs(Row row, List<Row> head) {
        if (row.line().isBlank() || isOfDescription(row) || isCaptioned(row)) {
            return false;
        }
        if (isDefined(row, head)) {
            return true;
        }
        if (row.length() > LONGEST_FACT && !isLongTitle(row, head)
                || BULLET.matcher(row.text()).lookingAt()) {
            return false;
        }
        boolean dated = head.stream().anyMatch(Row::dated);
        if (isLabelled(row)) {
            return true;
        }
        if (row.is(Kind.HEADING)) {
            boolean belowDate = head.size() == 1
                    && isOnlyDates(head)
                    && row.index() == head.get(0).index() + 1;
            return isDateOnly(row) && !dated
                    || belowDate && !row.dated()
                    || kind == SectionKind.EDUCATION && evidence.degree(row.folded()) > 0 && !row.dated();
        }
        if (row.dated()) {
            return !dated && (isDateOnly(row) || isShort(row) && !row.beginsItem());
        }
        if (isPlace(row)) {
            return true;
        }
        boolean listed = row.beginsItem() || row.is(Kind.CODE) && !row.lone() || row.is(Kind.TABLE_ROW);
        return !listed && isName(row, head);
    }

    /** Whether a row is the first of a definition whose term is a date: it says what was then, however long it goes on. */
    private boolean isDefined(Row row, List<Row> head) {
        Row above = head.get(0);
        boolean defines = above.is(Kind.TERM) && row.is(Kind.DESCRIPTION) && (beginsSet(row) || tells(row));
        boolean goesOn = above.is(Kind.PARAGRAPH) && row.is(Kind.PARAGRAPH) && startsSet(row);
        boolean entry = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        return head.size() == 1
                && entry
                && (isDateOnly(above) || above.is(Kind.TERM) && isDegree(above))
                && row.index() == above.index() + 1
                && (defines || goesOn);
    }

    /** A degree without its school. */
    private boolean isDegree(Row row) {
        return kind == SectionKind.EDUCATION && evidence.degree(row.folded()) > 0 && evidence.school(row.folded()) == 0;
    }

    /** Whether a row is {@code label: value} with the label of a fact. */
    boolean isLabelled(Row row) {
        if (!mayBeLabelled(row)) {
            return false;
        }
        List<Piece> found = pieces.of(row, List.of());
        if (found.isEmpty() || !found.get(0).isLabel()) {
            return false;
        }
        boolean several = evidence.label(found.get(0).text()).isEmpty()
                && found.size() > 1
                && !found.get(1).isLabel()
                && found.get(1).gap() == Piece.Gap.COLON
                && found.get(1).label().isPresent();
        return several
                || evidence.label(found.get(0).text())
                        .filter(fact -> !fact.equals("project") && !fact.equals("url"))
                        .isPresent();
    }

    /**
     * Behind a label stands a colon, the end of a cell, a hyphen that serves as a colon where words have no spaces, or a
     * bracket: most rows have none.
     */
    private static boolean mayBeLabelled(Row row) {
        String folded = row.folded();
        if (folded.indexOf(':') >= 0 || row.text().indexOf('\t') >= 0) {
            return true;
        }
        boolean bracketed = isBracketed(folded);
        for (int at = folded.indexOf('-', 1); at > 0; at = folded.indexOf('-', at + 1)) {
            char before = folded.charAt(at - 1);
            if (bracketed || Character.isLetter(before) && !Fold.spaced(before)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bracket stands in a text that labels may stand in. */
    private static boolean isBracketed(String folded) {
        return folded.indexOf('【') >= 0 || folded.indexOf('[') >= 0 || folded.indexOf('〔') >= 0;
    }

    /** Whether a deeper heading right below a dated one that names no role names it, as the only one there. */
    private boolean isRoleBelow(List<Row> rows, int i, List<Row> head) {
        Row row = rows.get(i);
        Row above = head.get(0);
        return kind == SectionKind.WORK
                && i == 1
                && row.is(Kind.HEADING)
                && above.is(Kind.HEADING)
                && above.dated()
                && !row.dated()
                && row.length() <= LONGEST_NAME
                && words.role(above) < 1.5
                && words.role(row) >= 2
                && !evidence.endsInActivity(row.folded())
                && rows.stream().filter(each -> each.is(Kind.HEADING)).count() == 2;
    }

    /** Whether a row, or one of its pieces, names a role. */
    boolean namesRole(Row row) {
        return words.role(row) >= 2;
    }

    /** Whether a word links a role or a course to what stands behind it, as in {@code Trainee at Crumb & Co.}. */
    boolean isLinked(Row row) {
        return row.length() <= LONGEST_NAME
                && !isEnded(row)
                && (!evidence.isClause(row.folded()) || evidence.hasForm(row.folded()))
                && pieces.of(row, List.of()).stream().anyMatch(piece -> piece.gap() == Piece.Gap.LINK_WORD);
    }

    /** Whether a row ends as a sentence does, and not with the full stop of {@code Inc.} */
    boolean isEnded(Row row) {
        if (!endsSentence(row)) {
            return false;
        }
        String text = row.folded().strip();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return !(text.endsWith(".") && evidence.isAbbreviation(last));
    }

    private boolean isEntry() {
        return kind == SectionKind.WORK || kind == SectionKind.EDUCATION || kind == SectionKind.VOLUNTEER;
    }

    /** Whether a row may tell one fact, rather than what somebody did. */
    boolean isFactLike(Row row) {
        double named = kind == SectionKind.EDUCATION
                ? Math.max(evidence.degree(row.folded()), evidence.school(row.folded()))
                : words.role(row);
        boolean says = named >= 1.5 && !isEnded(row);
        return row.lone() && (says || !Sentences.runsOn(row)) && !isOfDescription(row);
    }

    /** Whether a row says that something lasts, and next to nothing else. */
    boolean isStillSo(Row row) {
        return evidence.isStillSo(row.folded());
    }

    /** How many texts a row holds beside dates, places and conditions: so many at most. */
    int texts(Row row, int most) {
        return (int) pieces.of(row, row.dates()).stream()
                .filter(piece -> piece.hasLetters()
                        && !piece.isLabel()
                        && evidence.place(piece.text()) < 2
                        && !evidence.isCondition(piece.folded()))
                .limit(most)
                .count();
    }

    /** Whether a row consists of labels, as the header of a table does. */
    boolean isHeader(Row row) {
        return pieces.of(row, List.of()).stream()
                .allMatch(piece -> evidence.label(piece.text()).isPresent());
    }

    /** Whether a row begins with the word for a project. */
    boolean isProject(Row row) {
        List<Piece> found = pieces.of(row, row.dates());
        return !found.isEmpty()
                && evidence.label(found.get(0).text()).filter("project"::equals).isPresent();
    }

    /** Whether a row is a range of dates behind the label of one: {@code 【期間】2024/2 ~ 2024/5}. */
    boolean isLabelledPeriod(Row row) {
        return row.periods().size() == 1
                && !row.periods().get(0).isSingle()
                && row.length() <= LONGEST_NAME
                && evidence.label(row.text()
                                .substring(0, row.periods().get(0).span().start()))
                        .filter("period"::equals)
                        .isPresent();
    }

    /** Whether a row holds a date and next to nothing else. */
    boolean isDateOnly(Row row) {
        return row.dated() && dateOnly.computeIfAbsent(row, this::saysNoMoreThanWhen);
    }

    private boolean saysNoMoreThanWhen(Row row) {
        return lettersBesideDates(row) <= DATE_REMARK / 3
                && evidence.degree(row.folded()) == 0
                && (words.role(row) < 2 || saysCondition(row))
                && (lettersBesideDates(row) < SHORTEST_PLACE || !isParted(row));
    }

    /** Whether a row holds a date, and what else it says is how long or under what contract. */
    boolean isBareDate(Row row) {
        return row.dated() && (lettersBesideDates(row) == 0 || saysCondition(row));
    }

    private boolean saysCondition(Row row) {
        return pieces.of(row, row.dates()).stream().allMatch(piece -> evidence.isCondition(piece.folded()));
    }

    /** Whether bars or middle dots with spaces around stand between words that are no dates. */
    boolean isBarred(Row row) {
        return pieces.of(row, row.dates()).stream()
                .anyMatch(piece -> piece.gap() == Piece.Gap.BAR
                        && piece.hasLetters()
                        && row.text().substring(0, piece.from()).matches(".*\\p{L}.*[|｜·•]\\s*"));
    }

    boolean endsSentence(Row row) {
        return row.endsIn(SENTENCE_ENDS);
    }

    /** Whether something else than dates is parted by commas: a name and a place. */
    boolean isParted(Row row) {
        return pieces.of(row, row.dates()).stream()
                        .filter(piece -> piece.hasLetters())
                        .count()
                > 1;
    }

    private boolean isShort(Row row) {
        return lettersBesideDates(row) <= LONGEST_NAME;
    }

    private static int lettersBesideDates(Row row) {
        int letters = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.text().charAt(i);
            if (Character.isLetterOrDigit(c) && !isOfDate(row, i)) {
                letters += Fold.spaced(c) || Character.isDigit(c) ? 1 : 2;
            }
        }
        return letters;
    }

    private static boolean isOfDate(Row row, int at) {
        for (Period period : row.periods()) {
            if (period.span().start() <= at && at < period.span().end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Row row) {
        if (row.length() > LONGEST_NAME / 2 + 10) {
            return false;
        }
        List<Piece> found = pieces.of(row, List.of());
        return !found.isEmpty()
                && found.stream()
                        .allMatch(piece -> evidence.place(piece.text()) > 0
                                || evidence.isCondition(piece.folded())
                                || piece == found.get(0) && found.size() > 1)
                && found.stream()
                        .anyMatch(piece -> evidence.place(piece.text()) >= 2 || evidence.isCondition(piece.folded()));
    }

    /** A short line under a title that lacks a role, an employer or a subject. */
    private boolean isName(Row row, List<Row> head) {
        boolean shown = row.emphasised() && row.first() && head.size() == 1 && row.length() <= LONGEST_FACT;
        boolean entry = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        if (entry && isOnlyDates(head) && head.size() == 1 && (isTold(row, head) || tells(row))) {
            return true;
        }
        if (!shown && (row.length() > LONGEST_NAME || isEnded(row))) {
            return false;
        }
        String folded = row.folded();
        if (isForeignFact(row) && !isOnlyDates(head)) {
            return false;
        }
        boolean adjacent = head.size() <= 2;
        return switch (kind) {
            case WORK, VOLUNTEER -> {
                boolean roleMissing = head.stream().noneMatch(each -> words.role(each) >= 2);
                boolean says = words.role(row) >= 2 && roleMissing
                        || shown && evidence.role(folded) > 0
                        || words.organization(row) >= 2 && isOnlyDateOrRole(head)
                        || isBelowTerm(row, head)
                        || isOnlyDates(head);
                yield says;
            }
            case EDUCATION ->
                adjacent
                        && (evidence.degree(folded) > 0 || evidence.school(folded) > 0 || isOnlyDates(head) || shown)
                        && (evidence.school(folded) == 0
                                || head.stream().noneMatch(each -> evidence.school(each.folded()) > 0));
            default -> isOnlyDates(head);
        };
    }

    /** Below a term that tells when and as what, a definition begins with where. */
    private boolean isBelowTerm(Row row, List<Row> head) {
        Row term = head.get(head.size() - 1);
        return head.size() == 1
                && row.is(Kind.DESCRIPTION)
                && row.first()
                && term.is(Kind.TERM)
                && term.dated()
                && words.role(term) >= 2
                && evidence.organization(term.folded()) == 0;
    }

    /** Below a date, a line that begins with something set off names it first, and may go on to describe it. */
    private boolean isLongTitle(Row row, List<Row> head) {
        boolean entry = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        return entry && head.size() == 1 && row.length() <= LONGEST_DESCRIBED && isOnlyDates(head) && isTold(row, head);
    }

    private static boolean isTold(Row row, List<Row> head) {
        boolean below =
                row.first() || head.get(0).first() && row.index() == head.get(0).index() + 1;
        return below && beginsSet(row);
    }

    private boolean tells(Row row) {
        return row.first()
                && (kind == SectionKind.EDUCATION
                        ? words.school(row) >= 2
                        : kind == SectionKind.WORK && words.role(row) >= 2 && words.organization(row) > 0);
    }

    /** Whether a row right below begins with something emphasised or linked: the first that is told of it. */
    private static boolean beginsSet(Row row) {
        return row.first() && startsSet(row);
    }

    private static boolean startsSet(Row row) {
        int first = 0;
        while (first < row.length() && !Character.isLetterOrDigit(row.text().charAt(first))) {
            first++;
        }
        return first < row.length() && (row.line().marks(first, first + 1) & (Line.STRONG | Line.LINK)) != 0;
    }

    private boolean isOnlyDates(List<Row> head) {
        return head.stream().allMatch(this::isDateOnly);
    }

    private boolean isOnlyDateOrRole(List<Row> head) {
        return head.stream()
                .allMatch(
                        each -> isDateOnly(each) || words.role(each) >= 2 && evidence.organization(each.folded()) == 0);
    }
}
