package io.github.resumemaven.read;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.date.PeriodReader;
import io.github.resumemaven.read.document.Deadline;
import io.github.resumemaven.read.entry.Draft;
import io.github.resumemaven.read.entry.EntryFinder;
import io.github.resumemaven.read.entry.EntryKinds;
import io.github.resumemaven.read.entry.FactEntries;
import io.github.resumemaven.read.field.EntryReader;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.list.ListReader;
import io.github.resumemaven.read.outline.Outline;
import io.github.resumemaven.read.outline.Remainder;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.TableHeaders;
import io.github.resumemaven.read.person.PersonReader;
import io.github.resumemaven.read.section.Stretch;
import io.github.resumemaven.read.title.Sections;
import io.github.resumemaven.read.title.TitleRoles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of one document: pass after pass, each on what the one before has found. */
final class DocumentReader {
    private static final Set<SectionKind> LISTS =
            EnumSet.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS);
    private static final Set<SectionKind> PROSE =
            EnumSet.of(SectionKind.BASICS, SectionKind.SUMMARY, SectionKind.OTHER);

    /** Letters that a profile has at least; a Han character counts as three. */
    private static final int LEAST_PROFILE = 40;

    private final Tongue tongue;
    private final Document document;
    private final Deadline deadline;
    private final PieceReader pieces;
    private final List<Span> taken = new ArrayList<>();
    private final List<Span> labels = new ArrayList<>();
    private final List<Value<String>> unreadable = new ArrayList<>();
    private Optional<Value<String>> name = Optional.empty();

    /** @param deadline is looked at between the passes and before each entry */
    DocumentReader(Tongue tongue, Document document, Deadline deadline) {
        this.deadline = deadline;
        this.tongue = tongue;
        this.pieces = new PieceReader(tongue.evidence());
        this.document = document;
    }

    /** An entry in the making: where it begins and ends, and what it is once the rest is known. */
    private interface Made {
        List<Entry> make(Span span, Remainder remainder);
    }

    private record Placed(int from, int to, Made made) {}

    Resume read(Locale language) {
        PeriodReader dates = language.getCountry().equals("US") ? tongue.monthFirst() : tongue.dayFirst();
        List<Row> rows = Outline.of(document, dates);
        deadline.check();
        List<Stretch> stretches = new ContentGuess(tongue.evidence(), pieces)
                .complete(Sections.of(
                        rows, TitleRoles.of(rows, tongue.titles(), tongue.evidence(), pieces), tongue.titles()));
        deadline.check();
        Drafts found = drafts(stretches);
        deadline.check();
        Set<Row> told = found.inFacts();
        PersonReader.Found person = tongue.person()
                .read(stretches.stream().map(stretch -> stretch.without(told)).toList(), document.data());
        name = person.basics().name();
        taken.addAll(person.taken());
        labels.addAll(person.labels());
        Map<Stretch, List<Placed>> placed = new IdentityHashMap<>();
        stretches.forEach(stretch -> placed.put(stretch, new ArrayList<>()));
        deadline.check();
        placeEntries(found, rows, placed);
        // What heads a table of skills says what its words and numbers mean, and stays.
        takeTableHeaders(rows);
        placeLists(stretches, rows, placed);
        stretches.forEach(stretch -> stretch.title().ifPresent(title -> taken.add(title.span())));
        taken.sort(Comparator.comparingInt(Span::start));
        Remainder remainder = new Remainder(document.source(), taken);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            int end = i + 1 < stretches.size()
                    ? start(stretches.get(i + 1), rows)
                    : document.source().span().end();
            section(stretches.get(i), placed.get(stretches.get(i)), start(stretches.get(i), rows), end, remainder)
                    .ifPresent(sections::add);
        }
        labels.sort(Comparator.comparingInt(Span::start));
        return new Resume(
                document,
                language,
                person.basics(),
                List.copyOf(sections),
                List.copyOf(labels),
                List.copyOf(unreadable));
    }

    private void takeTableHeaders(List<Row> rows) {
        taken.sort(Comparator.comparingInt(Span::start));
        if (rows.stream().noneMatch(row -> row.is(Row.Kind.TABLE_ROW))) {
            return;
        }
        List<Span> headers = TableHeaders.of(document, taken);
        taken.addAll(headers);
        labels.removeIf(label -> headers.stream().anyMatch(header -> header.contains(label)));
        labels.addAll(headers);
    }

    private static int start(Stretch stretch, List<Row> rows) {
        boolean top = stretch.kind() == SectionKind.BASICS || stretch.rows().isEmpty();
        return stretch.title()
                .map(DocumentReader::begin)
                .orElse(top ? 0 : begin(stretch.rows().get(0)));
    }

    private static int begin(Row row) {
        return row.first()
                ? Math.min(row.extent().start(), row.span().start())
                : row.span().start();
    }

    private int end(Row last, List<Row> rows) {
        int next = last.index() + 1;
        return next < rows.size()
                ? begin(rows.get(next))
                : document.source().span().end();
    }

    /**
     * The entries in the making.
     *
     * @param homes the section that each stands in
     */
    private record Drafts(Map<SectionKind, List<Draft>> byKind, Map<Draft, Stretch> homes) {

        void add(SectionKind kind, Draft draft, Stretch home) {
            byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(draft);
            homes.put(draft, home);
        }

        /** The rows of those that stand among the facts about the person. */
        Set<Row> inFacts() {
            Set<Row> rows = new HashSet<>();
            homes.forEach((draft, home) -> {
                if (PROSE.contains(home.kind())) {
                    rows.addAll(draft.head());
                }
            });
            return rows;
        }
    }

    private Drafts drafts(List<Stretch> stretches) {
        EntryFinder finder = new EntryFinder(tongue.evidence(), pieces);
        EntryKinds kinds = new EntryKinds(tongue.evidence(), pieces);
        Drafts drafts = new Drafts(new EnumMap<>(SectionKind.class), new IdentityHashMap<>());
        boolean jobs = announces(stretches, SectionKind.WORK);
        boolean studies = announces(stretches, SectionKind.EDUCATION);
        for (Stretch stretch : stretches) {
            if (!LISTS.contains(stretch.kind()) && !PROSE.contains(stretch.kind())) {
                List<Draft> found = finder.find(stretch.kind(), stretch.rows());
                boolean both = stretch.title()
                        .filter(title -> tongue.titles().holdsBoth(title.text()))
                        .isPresent();
                EntryKinds.Announced announced = new EntryKinds.Announced(jobs, studies, both);
                for (Draft draft : found) {
                    if (stretch.title().isPresent() || kinds.says(draft)) {
                        drafts.add(kinds.of(draft, stretch.kind(), found, announced), draft, stretch);
                    }
                }
            }
        }
        drafts.byKind().replaceAll((kind, all) -> all.stream()
                .filter(draft -> kinds.isPlausible(draft, kind, all))
                .toList());
        addFacts(stretches, drafts);
        return drafts;
    }

    private static boolean announces(List<Stretch> stretches, SectionKind kind) {
        return stretches.stream()
                .anyMatch(stretch -> stretch.kind() == kind && stretch.title().isPresent());
    }

    /** Where no section holds studies, or jobs, the facts about the person may name some. */
    private void addFacts(List<Stretch> stretches, Drafts drafts) {
        for (SectionKind kind : List.of(SectionKind.EDUCATION, SectionKind.WORK)) {
            if (drafts.byKind().getOrDefault(kind, List.of()).isEmpty()) {
                drafts.byKind().remove(kind);
                FactEntries facts = new FactEntries(kind, tongue.evidence(), pieces);
                stretches.stream()
                        .filter(stretch -> PROSE.contains(stretch.kind()))
                        .forEach(stretch -> facts.find(stretch.rows(), stretch.kind() == SectionKind.BASICS)
                                .forEach(draft -> drafts.add(kind, draft, stretch)));
            }
        }
    }

    /** All entries of one kind are read together, in whichever sections they stand. */
    private void placeEntries(Drafts drafts, List<Row> rows, Map<Stretch, List<Placed>> placed) {
        Map<Draft, Stretch> homes = drafts.homes();
        drafts.byKind().forEach((kind, all) -> {
            List<EntryReader.Title> titles = new EntryReader(kind, tongue.evidence(), pieces).read(all);
            Set<Integer> repeated =
                    Repetitions.of(titles, all.stream().map(homes::get).toList());
            for (int i = 0; i < all.size(); i++) {
                if (repeated.contains(i)) {
                    continue;
                }
                place(kind, all.get(i), titles.get(i), rows, placed.get(homes.get(all.get(i))));
            }
        });
    }

    private void place(SectionKind kind, Draft draft, EntryReader.Title title, List<Row> rows, List<Placed> placed) {
        taken.addAll(title.taken());
        labels.addAll(title.labels());
        unreadable.addAll(title.unreadable());
        int end = end(draft.last(), rows);
        placed.add(new Placed(begin(draft.head().get(0)), end, (span, remainder) -> {
            List<Entry> entries = new ArrayList<>();
            Optional<Period> first = title.periods().stream().findFirst();
            entries.add(title.entry(kind, first, remainder.of(document.blocks(), span), span));
            title.periods().stream()
                    .skip(1)
                    .filter(period -> kind == SectionKind.WORK)
                    .forEach(period -> entries.add(title.entry(kind, Optional.of(period), List.of(), span)));
            return entries;
        }));
    }

    private void placeLists(List<Stretch> stretches, List<Row> rows, Map<Stretch, List<Placed>> placed) {
        boolean worked = announces(stretches, SectionKind.WORK);
        boolean studied = announces(stretches, SectionKind.EDUCATION);
        for (Stretch stretch : stretches) {
            if (!LISTS.contains(stretch.kind())) {
                continue;
            }
            for (ListReader.Item item : new ListReader(stretch.kind()).read(stretch.rows())) {
                taken.add(item.title().span());
                Row last = item.below().isEmpty()
                        ? item.title()
                        : item.below().get(item.below().size() - 1);
                placed.get(stretch)
                        .add(new Placed(
                                begin(item.title()),
                                end(last, rows),
                                (span, remainder) -> List.of(item.entry(
                                        stretch.kind(),
                                        item.below().isEmpty() ? List.of() : remainder.of(document.blocks(), span),
                                        span))));
            }
        }
    }

    private Optional<Section> section(Stretch stretch, List<Placed> placed, int start, int end, Remainder remainder) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        List<Placed> inOrder =
                placed.stream().sorted(Comparator.comparingInt(Placed::from)).toList();
        for (Placed each : inOrder) {
            deadline.check();
            addProse(at, each.from(), remainder, parts);
            Span span = new Span(each.from(), Math.max(each.from(), each.to()));
            parts.addAll(each.made().make(span, remainder));
            at = Math.max(at, each.to());
        }
        addProse(at, end, remainder, parts);
        Optional<Value<String>> title = stretch.title().map(row -> row.line().value(0, row.length()));
        return title.isEmpty() && parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        kindOf(stretch, parts),
                        title,
                        stretch.level(),
                        List.copyOf(parts),
                        new Span(start, Math.max(start, end))));
    }

    /** A profile of nothing but contact facts is none; what stands under the name without a title is one. */
    private SectionKind kindOf(Stretch stretch, List<Part> parts) {
        boolean text = parts.stream().anyMatch(part -> part instanceof Prose prose && isText(prose.block()));
        if (stretch.kind() == SectionKind.SUMMARY && !text) {
            return SectionKind.BASICS;
        }
        return stretch.title().isEmpty()
                        && stretch.kind() == SectionKind.BASICS
                        && parts.stream().anyMatch(this::isProfile)
                ? SectionKind.SUMMARY
                : stretch.kind();
    }

    private static boolean isText(Block block) {
        return !(block instanceof Block.ThematicBreak)
                && !(block instanceof Block.HtmlBlock html && html.content().isEmpty());
    }

    /** Whether a part is a paragraph that is long enough to say who somebody is. */
    private boolean isProfile(Part part) {
        if (!(part instanceof Prose prose) || !(prose.block() instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = document.source().text(paragraph.span());
        boolean below = name.filter(
                        value -> value.span().start() < paragraph.span().start())
                .isPresent();
        return below && !text.contains("](") && text.lines().anyMatch(DocumentReader::isSentence);
    }

    /** Whether a line says something, rather than where somebody lives or was born. */
    private static boolean isSentence(String line) {
        long letters = line.codePoints()
                .filter(Character::isLetter)
                .map(c -> Character.isIdeographic(c) ? 3 : 1)
                .sum();
        long digits = line.codePoints().filter(Character::isDigit).count();
        boolean ends = line.strip().matches("(?s).*[.!?。！？…”\"][*_]*\\\\?");
        return letters >= LEAST_PROFILE && digits * 4 < letters && (ends || letters >= 2 * LEAST_PROFILE);
    }

    private void addProse(int from, int to, Remainder remainder, List<Part> parts) {
        if (from < to) {
            remainder.of(document.blocks(), new Span(from, to)).forEach(block -> parts.add(new Prose(block)));
        }
    }
}
