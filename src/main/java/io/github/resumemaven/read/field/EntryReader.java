package io.github.resumemaven.read.field;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.entry.Draft;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.LoneItem;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the titles of entries of one kind, all of a document together. */
public final class EntryReader {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}[.)、]\\s*(?=\\p{L})");
    private static final Pattern BETWEEN_DATES = Pattern.compile("\\s?[,;&+]?\\s?|,?\\s\\p{Ll}{1,3}\\s");

    private final SectionKind kind;
    private final Evidence evidence;
    private final PieceReader pieces;
    private final Chronicle events;
    private final TitleEnd titleEnd;
    private final RoleAndName names;
    private final DegreeAndSchool schools;
    private final Assigner assigner;

    public EntryReader(SectionKind kind, Evidence evidence, PieceReader pieces) {
        this.kind = kind;
        this.evidence = evidence;
        this.pieces = pieces;
        this.events = new Chronicle(evidence);
        this.titleEnd = new TitleEnd(evidence, kind);
        this.names = new RoleAndName(evidence);
        this.schools = new DegreeAndSchool(evidence);
        this.assigner = new Assigner(kind, evidence);
    }

    /**
     * What was read of one title.
     *
     * @param periods when; more than one for several stints under one title
     * @param labels text of it that became structure
     * @param taken all source that was read
     * @param unreadable what looks like a date of it and is none
     */
    public record Title(
            List<Field> fields,
            List<Period> periods,
            List<Span> labels,
            List<Span> taken,
            List<Value<String>> unreadable) {
        /** What rows say that several entries share, stands with the first; the others say of it what they need. */
        private Title withoutRemarksIn(List<Row> shared) {
            List<Field> own = fields.stream()
                    .filter(field -> field.name() != Name.REMARK
                            || shared.stream().noneMatch(row -> row.span()
                                    .contains(field.value().span())))
                    .toList();
            return new Title(own, periods, labels, taken, unreadable);
        }

        /** The entry of one of its periods. */
        public Entry entry(SectionKind kind, Optional<Period> period, List<Block> body, Span span) {
            return new Entry(kind, fields, period, List.of(), List.of(), LoneItem.opened(fields, body), span);
        }
    }

    private record Draught(
            List<Piece> pieces,
            List<Period> periods,
            List<Span> labels,
            List<Span> taken,
            List<Value<String>> unreadable) {}

    /** The titles of some drafts, in their order. */
    public List<Title> read(List<Draft> drafts) {
        boolean numbered = areNumbered(drafts);
        List<Draught> draughts =
                drafts.stream().map(draft -> draught(draft, numbered)).toList();
        List<List<Name>> names =
                assigner.assign(draughts.stream().map(Draught::pieces).toList());
        List<Title> titles = new ArrayList<>();
        Set<Row> shared = new HashSet<>();
        for (int i = 0; i < draughts.size(); i++) {
            Title title = title(draughts.get(i), names.get(i));
            List<Row> above = drafts.get(i).shared();
            titles.add(above.isEmpty() || shared.addAll(above) ? title : title.withoutRemarksIn(above));
        }
        return titles;
    }

    /** Whether most entries have a number in front of their titles: it is no part of these. */
    private static boolean areNumbered(List<Draft> drafts) {
        long numbered = drafts.stream()
                .filter(draft -> Stream.concat(draft.shared().stream(), draft.head().stream())
                        .anyMatch(row -> numberEnd(row) > 0))
                .count();
        return numbered > 0 && numbered * 2 > drafts.size();
    }

    /** Where the number in front of a title ends; 0 if it has none. */
    private static int numberEnd(Row row) {
        Matcher number = NUMBER.matcher(row.folded());
        return !row.is(Kind.TABLE_ROW)
                        && number.lookingAt()
                        && row.periods().stream()
                                .noneMatch(period -> period.span().start() < number.end())
                ? number.end()
                : 0;
    }

    /** The pieces of a title with the number in front of it as a label. */
    private static List<Piece> withoutNumber(List<Piece> cut, Row row) {
        int end = numberEnd(row);
        List<Piece> result = new ArrayList<>();
        for (Piece piece : cut) {
            if (piece.from() >= end || end == 0) {
                result.add(piece);
                continue;
            }
            result.add(piece.to(Math.min(end, piece.to())).labelled(Piece.LABEL));
            if (piece.to() > end) {
                result.add(new Piece(piece.line(), end, piece.to(), piece.gap(), piece.row(), piece.label()));
            }
        }
        return result;
    }

    private Draught draught(Draft draft, boolean numbered) {
        List<Row> rows = new ArrayList<>();
        List<Span> labels = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Row row : draft.shared()) {
            if (row.is(Kind.TABLE_HEADER) && !draft.columns().isEmpty()) {
                labels.add(row.span());
                taken.add(row.span());
            } else {
                rows.add(row);
            }
        }
        rows.addAll(draft.head());
        Row dated = dated(draft);
        List<Piece> all = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        List<Value<String>> unreadable = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            int end = titleEnd.of(row);
            List<Period> own = inColumn(row, draft.columns());
            List<Period> chosen = row == dated
                    ? chosen(own, row.text()).stream()
                            .filter(period -> !isTold(period, row.line(), end))
                            .toList()
                    : List.of();
            int r0 = r;
            List<Span> spans = new ArrayList<>(listed(
                    (row == dated ? chosen : own).stream().map(Period::span).toList(), row.line(), labels));
            if (end < row.length()) {
                spans.add(new Span(end, row.length()));
                chosen.stream()
                        .filter(period -> period.span().start() >= end)
                        .forEach(period -> taken.add(row.line()
                                .span(period.span().start(), period.span().end())));
            }
            // From the row's start: the brackets of a link in front are part of the title too.
            taken.add(
                    end == row.length()
                            ? row.span()
                            : new Span(
                                    row.span().start(), row.line().span(0, end).end()));
            List<Piece> cut = BareLabels.below(
                    rows, r, r == 0 ? pieces.of(row, spans) : pieces.of(row.line(), spans, r), evidence);
            for (Piece piece : numbered ? withoutNumber(cut, row) : cut) {
                boolean known = draft.columns().isEmpty() || isMixed(piece, cut, draft.columns());
                all.add(known ? piece : inColumn(piece, draft.columns()));
            }
            employer(draft, row, all);
            if (draft.events().isPresent()) {
                all.replaceAll(piece -> events.marked(piece));
            }
            for (Period period : chosen) {
                Optional<Value<String>> broken = UnreadableDates.behind(period, row.line());
                broken.ifPresent(unreadable::add);
                periods.add(inSource(broken.isEmpty() ? period : UnreadableDates.begun(period), row.line()));
            }
            if (row.periods().isEmpty()) {
                UnreadableDates.in(row.line()).ifPresent(unreadable::add);
            }
            if (row != dated) {
                row.periods().stream()
                        .map(Period::span)
                        .filter(span -> span.end() <= end)
                        .forEach(span -> all.add(new Piece(
                                row.line(), span.start(), span.end(), Piece.Gap.BAR, r0, Optional.of("period"))));
            }
        }
        if (draft.events().isPresent()) {
            periods.clear();
            periods.add(Chronicle.period(draft.events().get()));
        }
        if (periods.size() == 1 && periods.get(0).ongoing()) {
            until(draft, dated).ifPresent(end -> periods.set(0, ended(periods.get(0), end)));
            all.replaceAll(piece -> saysUntil(piece, draft, dated) ? piece.labelled(Piece.LABEL) : piece);
        }
        if (periods.isEmpty() && !draft.spread().isEmpty()) {
            periods.add(union(draft.spread()));
        }
        List<Piece> parted = kind == SectionKind.WORK
                ? names.parted(all)
                : kind == SectionKind.EDUCATION ? schools.parted(all) : all;
        return new Draught(List.copyOf(parted), List.copyOf(periods), labels, taken, List.copyOf(unreadable));
    }

    /** What another line of the title says of the end: {@code until May 2013}. */
    private static Optional<Period> until(Draft draft, Row dated) {
        return draft.head().stream()
                .filter(row -> row != dated)
                .flatMap(row -> row.periods().stream().map(period -> inSource(period, row.line())))
                .filter(period -> period.start().isEmpty() && period.end().isPresent())
                .findFirst();
    }

    /** Whether a piece is of a line that only tells until when, or that it goes on. */
    private boolean saysUntil(Piece piece, Draft draft, Row dated) {
        return draft.head().stream()
                .filter(row -> row.line() == piece.line() && row != dated && row.beginsItem())
                .anyMatch(row -> row.dated()
                        ? row.periods().stream()
                                .allMatch(period -> period.start().isEmpty())
                        : evidence.isStillSo(row.folded()));
    }

    private static Period ended(Period begun, Period end) {
        return new Period(begun.start(), end.end(), false, begun.span().cover(end.span()));
    }

    /** A heading above several roles that says one thing only, and no role, says where. */
    private void employer(Draft draft, Row row, List<Piece> all) {
        boolean alone = !all.isEmpty()
                && all.get(all.size() - 1).line() == row.line()
                && all.stream().filter(piece -> piece.line() == row.line()).count() == 1;
        if (kind == SectionKind.WORK
                && alone
                && (draft.shared().contains(row) || isAboveFacts(draft, row))
                && (row.is(Kind.HEADING) || row.strong())
                && all.get(all.size() - 1).label().isEmpty()
                && draft.head().stream().noneMatch(each -> each != row && evidence.organization(each.folded()) >= 2)
                && evidence.role(row.folded()) < 1.5) {
            all.set(all.size() - 1, all.get(all.size() - 1).labelled("company"));
        }
    }

    /** Whether a heading is the first line of a title whose other lines are items. */
    private static boolean isAboveFacts(Draft draft, Row row) {
        return draft.head().size() > 1
                && draft.head().get(0) == row
                && row.is(Kind.HEADING)
                && draft.head().get(1).beginsItem();
    }

    /** Whether a date stands in the midst of a description: without it, the sentence would have a hole. */
    private static boolean isTold(Period period, Line line, int titleEnd) {
        return period.span().start() >= titleEnd
                && hasLetters(line.text().substring(titleEnd, period.span().start()))
                && hasLetters(line.text().substring(period.span().end()));
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** From the first of all dates to the last. */
    private static Period union(List<Row> rows) {
        List<Period> all = rows.stream()
                .flatMap(row -> row.periods().stream().map(period -> inSource(period, row.line())))
                .toList();
        Comparator<Value<PartialDate>> order =
                Comparator.comparing(date -> date.get().earliest());
        boolean ongoing = all.stream().anyMatch(Period::ongoing);
        return new Period(
                all.stream().flatMap(period -> period.start().stream()).min(order),
                ongoing
                        ? Optional.empty()
                        : all.stream().flatMap(period -> period.end().stream()).max(order),
                ongoing,
                all.stream().map(Period::span).reduce(Span::cover).orElseThrow());
    }

    private static Row dated(Draft draft) {
        List<Row> rows = new ArrayList<>(draft.head());
        rows.addAll(draft.shared());
        Row single = null;
        for (Row row : rows) {
            if (row.lasted()) {
                return row;
            }
            single = single == null && row.dated() ? row : single;
        }
        return single;
    }

    /** The ranges of a line, those in brackets only if there is no other; of lone dates only the first. */
    private static List<Period> chosen(List<Period> periods, String line) {
        List<Period> ranges =
                periods.stream().filter(period -> !period.isSingle()).toList();
        List<Period> outside = ranges.stream()
                .filter(period -> !isBracketed(period, ranges, line))
                .toList();
        return !outside.isEmpty() ? outside : ranges.isEmpty() ? periods.subList(0, 1) : ranges;
    }

    /** Dates with no more than a comma or a word such as {@code and} between them are one stretch. */
    private static List<Span> listed(List<Span> dates, Line line, List<Span> labels) {
        List<Span> stretches = new ArrayList<>();
        for (Span date : dates) {
            int last = stretches.size() - 1;
            Span before = last < 0 ? null : stretches.get(last);
            boolean goesOn = before != null
                    && before.end() <= date.start()
                    && BETWEEN_DATES
                            .matcher(line.text().substring(before.end(), date.start()))
                            .matches();
            if (goesOn) {
                stretches.set(last, before.cover(date));
                if (hasLetters(line.text().substring(before.end(), date.start()))) {
                    labels.add(line.span(before.end(), date.start()));
                }
            } else {
                stretches.add(date);
            }
        }
        return stretches;
    }

    /** Whether a date stands with other words in brackets: {@code (trainee until 2007)}, but not {@code (2011 – 12 and 2014 – 15)}. */
    private static boolean isBracketed(Period period, List<Period> all, String line) {
        int open = Math.max(
                line.lastIndexOf('(', period.span().start()),
                line.lastIndexOf('（', period.span().start()));
        String before = open < 0 ? "" : line.substring(open, period.span().start());
        boolean within = open >= 0 && before.indexOf(')') < 0 && before.indexOf('）') < 0;
        Optional<Period> earlier = all.stream()
                .filter(other -> other.span().start() >= open
                        && other.span().end() <= period.span().start())
                .findFirst();
        return within && (earlier.isPresent() ? isBracketed(earlier.get(), List.of(), line) : hasLetters(before));
    }

    /** The periods of a row; where a column is theirs and has one, those of that column. */
    private static List<Period> inColumn(Row row, List<Optional<String>> columns) {
        if (columns.isEmpty()) {
            return row.periods();
        }
        List<Period> own = row.periods().stream()
                .filter(period -> column(row.line(), period.span().start(), columns)
                        .filter("period"::equals)
                        .isPresent())
                .toList();
        return own.isEmpty() ? row.periods() : own;
    }

    private static Piece inColumn(Piece piece, List<Optional<String>> columns) {
        return column(piece.line(), piece.from(), columns)
                .filter(fact -> piece.label().isEmpty())
                .map(piece::labelled)
                .orElse(piece);
    }

    /** Whether a table has no column for the name, and a cell tells it beside what its column is for. */
    private static boolean isMixed(Piece piece, List<Piece> row, List<Optional<String>> columns) {
        boolean named = columns.stream()
                .flatMap(Optional::stream)
                .anyMatch(fact -> fact.equals("company") || fact.equals("institution"));
        long column = columnOf(piece);
        return !named && row.stream().filter(other -> columnOf(other) == column).count() > 1;
    }

    private static long columnOf(Piece piece) {
        return piece.line()
                .text()
                .substring(0, piece.from())
                .chars()
                .filter(c -> c == '\t')
                .count();
    }

    /** What the column holds that a place in a line of cells is in. */
    private static Optional<String> column(Line line, int at, List<Optional<String>> columns) {
        long column =
                line.text().substring(0, at).chars().filter(c -> c == '\t').count();
        return column < columns.size() ? columns.get((int) column) : Optional.empty();
    }

    static Period inSource(Period period, Line line) {
        return new Period(
                period.start().map(date -> inSource(date, line)),
                period.end().map(date -> inSource(date, line)),
                period.ongoing(),
                line.span(period.span().start(), period.span().end()));
    }

    private static Value<PartialDate> inSource(Value<PartialDate> date, Line line) {
        return new Value<>(
                date.get(), line.span(date.span().start(), date.span().end()));
    }

    private Title title(Draught draught, List<Name> names) {
        List<Field> fields = new ArrayList<>();
        List<Span> labels = new ArrayList<>(draught.labels());
        Set<String> targets = new LinkedHashSet<>();
        List<Piece> all = draught.pieces();
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            if (piece.isLabel()) {
                labels.add(piece.value().span());
                continue;
            }
            int last = i;
            while (last + 1 < all.size()
                    && names.get(last + 1) == names.get(i)
                    && names.get(i) != Name.REMARK
                    && names.get(i) != Name.URL
                    && !all.get(last + 1).isLabel()
                    && all.get(last + 1).line() == piece.line()
                    && (all.get(last + 1).label().isEmpty()
                            || all.get(last + 1).label().equals(piece.label()))) {
                last++;
            }
            last = withinBracket(all, i, last, draught.periods());
            Piece whole = piece.to(closed(piece, all.get(last).to()));
            Name name = Addresses.is(whole.text()) && names.get(i) != Name.NAME || names.get(i) == Name.URL
                    ? Name.URL
                    : names.get(i);
            fields.add(new Field(name, whole.value()));
            if (name == Name.URL) {
                targets.add(whole.text());
            }
            i = last;
            addLinks(whole, targets, fields);
        }
        return new Title(withoutDoubles(fields), draught.periods(), labels, draught.taken(), draught.unreadable());
    }

    /** The last piece of those in a bracket that opens within the pieces from the first to the last: no cut parts a pair. */
    private static int withinBracket(List<Piece> all, int first, int last, List<Period> periods) {
        Piece piece = all.get(first);
        int open = unclosed(piece, all.get(last).to());
        int end = open > 0 ? piece.line().folded().indexOf(')', all.get(last).to()) : -1;
        boolean whole = end > all.get(last).to()
                && periods.stream().noneMatch(period -> period.span()
                        .overlaps(piece.line().span(all.get(last).to(), end)));
        int within = last;
        while (whole
                && within + 1 < all.size()
                && all.get(within + 1).line() == piece.line()
                && all.get(within + 1).to() <= end) {
            within++;
        }
        return within;
    }

    private static int unclosed(Piece piece, int to) {
        int open = 0;
        for (char c : piece.line().folded().substring(piece.from(), to).toCharArray()) {
            open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        }
        return open;
    }

    /** Takes in the bracket that closes one opened within. */
    private static int closed(Piece piece, int to) {
        int open = unclosed(piece, to);
        int end = to;
        while (open > 0
                && end < piece.line().length()
                && ")]}".indexOf(piece.line().folded().charAt(end)) >= 0) {
            end++;
            open--;
        }
        return end;
    }

    private static void addLinks(Piece piece, Set<String> targets, List<Field> fields) {
        for (Line.Anchor anchor : piece.line().anchors()) {
            Inline.Link link = anchor.link();
            boolean within = anchor.from() < piece.to() && anchor.to() > piece.from();
            boolean shown = fields.get(fields.size() - 1).name() == Name.URL && anchor.from() >= piece.from();
            if (within && !shown && !link.target().isBlank() && targets.add(link.target())) {
                fields.add(new Field(Name.URL, new Value<>(link.target(), link.targetSpan())));
            }
        }
    }

    /** A fact is told once; what comes again under the same name is a remark. */
    private static List<Field> withoutDoubles(List<Field> fields) {
        List<Field> single = new ArrayList<>();
        Set<Name> seen = new LinkedHashSet<>();
        for (Field field : fields) {
            boolean many = field.name() == Name.URL || field.name() == Name.REMARK;
            single.add(many || seen.add(field.name()) ? field : new Field(Name.REMARK, field.value()));
        }
        return List.copyOf(single);
    }
}
