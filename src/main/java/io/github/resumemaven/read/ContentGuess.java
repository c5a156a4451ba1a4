package io.github.resumemaven.read;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.entry.Draft;
import io.github.resumemaven.read.entry.EntryFinder;
import io.github.resumemaven.read.entry.ProjectTitles;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.Piece;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what sections are about whose titles do not say it: by dated lines with roles, or with schools. */
final class ContentGuess {
    /** {@code 项目1：}, {@code Project 2:}. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}+ ?[0-9]{1,2} ?:");

    private static final int LONGEST_PROJECT = 24;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NAME = 24;
    private static final int LEAST_ENTRIES = 2;
    /** Sections that hold no entries, and so may hide some. */
    private static final Set<SectionKind> HIDING = EnumSet.of(
            SectionKind.SKILLS,
            SectionKind.LANGUAGES,
            SectionKind.INTERESTS,
            SectionKind.SUMMARY,
            SectionKind.BASICS,
            SectionKind.OTHER);

    private final Evidence evidence;
    private final RowEvidence words;
    private final PieceReader pieces;
    private final EntryFinder finder;
    private final ProjectTitles titles;
    private final ExpectedSections expected;

    ContentGuess(Evidence evidence, PieceReader pieces) {
        this.evidence = evidence;
        this.words = new RowEvidence(evidence, pieces);
        this.pieces = pieces;
        this.finder = new EntryFinder(evidence, pieces);
        this.titles = new ProjectTitles(evidence);
        this.expected = new ExpectedSections(evidence, words, finder, titles);
    }

    /** The sections, with jobs and studies found where no title announces them. */
    List<Stretch> complete(List<Stretch> stretches) {
        boolean told = Stretch.any(stretches, SectionKind.WORK);
        boolean studied = Stretch.any(stretches, SectionKind.EDUCATION);
        List<Stretch> complete = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.title().isEmpty()) {
                complete.addAll(told ? List.of(stretch) : partedTop(stretch));
            } else {
                if (!told && stretch.kind() == SectionKind.PROJECTS && holdsJobs(stretch)) {
                    complete.add(stretch.withKind(SectionKind.WORK));
                    continue;
                }
                if (!studied && stretch.kind() == SectionKind.CERTIFICATES && holdsStudies(stretch)) {
                    complete.add(stretch.withKind(SectionKind.EDUCATION));
                    continue;
                }
                boolean unknown = stretch.unknown();
                if (!studied && unknown && isOneStudy(stretch)) {
                    complete.add(stretch.withKind(SectionKind.EDUCATION));
                    continue;
                }
                complete.add(
                        unknown || isTable(stretch) ? guessed(stretch, told && !studied) : spoken(checked(stretch)));
            }
        }
        complete = expected.in(complete);
        boolean jobs = Stretch.any(complete, SectionKind.WORK);
        return jobs
                ? complete
                : complete.stream().flatMap(stretch -> hidden(stretch).stream()).toList();
    }

    /** Where no section is one of jobs, and their title is one that nobody knows, they stand at the end of another. */
    private List<Stretch> hidden(Stretch stretch) {
        List<Row> rows = stretch.rows();
        List<Integer> jobs = new ArrayList<>();
        for (int i = 0;
                i < rows.size()
                        && HIDING.contains(stretch.kind())
                        && stretch.title().isPresent();
                i++) {
            if (isJob(rows.get(i))) {
                jobs.add(i);
            }
        }
        if (jobs.size() < LEAST_ENTRIES) {
            return List.of(stretch);
        }
        int first = jobs.get(0);
        boolean titled = first > 0
                && rows.get(first - 1).is(Kind.PARAGRAPH)
                && rows.get(first - 1).lone()
                && rows.get(first - 1).length() <= LONGEST_NAME
                && !rows.get(first - 1).dated();
        Optional<Row> title = titled ? Optional.of(rows.get(first - 1)) : Optional.empty();
        return List.of(
                new Stretch(
                        stretch.kind(),
                        stretch.title(),
                        stretch.level(),
                        stretch.sure(),
                        rows.subList(0, titled ? first - 1 : first)),
                new Stretch(SectionKind.WORK, title, stretch.level(), false, rows.subList(first, rows.size())));
    }

    /** Whether a line of its own tells when, as what and where somebody worked. */
    private boolean isJob(Row row) {
        return (row.is(Kind.PARAGRAPH) && row.first() || row.is(Kind.HEADING))
                && row.length() <= LONGEST_TITLE
                && row.lasted()
                && words.role(row) >= 2
                && words.organization(row) >= 2;
    }

    /** A summary in sentences is one of the person; in a table or in dated lines, it is one of the career. */
    private static boolean isTable(Stretch stretch) {
        return stretch.kind() == SectionKind.SUMMARY
                && (stretch.rows().stream().allMatch(row -> row.is(Kind.TABLE_HEADER) || row.is(Kind.TABLE_ROW))
                        || stretch.rows().stream().allMatch(ContentGuess::isDatedLine));
    }

    private static boolean isDatedLine(Row row) {
        return row.is(Kind.PARAGRAPH) && row.length() <= LONGEST_TITLE && row.lasted();
    }

    /** Languages that nobody speaks are those of programs. */
    private Stretch spoken(Stretch stretch) {
        boolean programs = stretch.kind() == SectionKind.LANGUAGES
                && stretch.rows().stream().anyMatch(row -> !row.line().isBlank())
                && stretch.rows().stream().noneMatch(row -> evidence.isSpoken(row.folded()));
        return programs ? stretch.withKind(SectionKind.SKILLS) : stretch;
    }

    /** Where no section is one of jobs, one of projects holds them if its entries are employers with projects below them. */
    private boolean holdsJobs(Stretch stretch) {
        List<Draft> drafts = finder.find(SectionKind.WORK, stretch.rows());
        long employers = drafts.stream().filter(this::isEmployer).count();
        boolean projects = drafts.stream().filter(this::isEmployer).anyMatch(this::holdsProjects);
        return employers > 0 && employers * 2 >= drafts.size() && projects;
    }

    /** Where no section is one of studies, one of qualifications holds them if most of its entries name a school and a degree. */
    private boolean holdsStudies(Stretch stretch) {
        List<Draft> drafts = finder.find(SectionKind.EDUCATION, stretch.rows());
        long studies = drafts.stream().filter(this::isStudy).count();
        return studies > 0 && studies * 2 >= drafts.size();
    }

    /** Whether all that a section holds is one study. */
    private boolean isOneStudy(Stretch stretch) {
        List<Draft> drafts = finder.find(SectionKind.EDUCATION, stretch.rows());
        return drafts.size() == 1
                && drafts.get(0).head().get(0) == stretch.rows().get(0)
                && drafts.get(0).head().stream().anyMatch(Row::dated)
                && isStudy(drafts.get(0));
    }

    private boolean isStudy(Draft draft) {
        return draft.head().stream().anyMatch(row -> evidence.school(row.folded()) >= 2)
                && draft.head().stream().anyMatch(row -> words.degree(row) >= 1.5);
    }

    /** Whether projects stand below a title: as headings, numbered, or right below the name of a firm. */
    private boolean holdsProjects(Draft draft) {
        List<Row> body = draft.body();
        boolean firm = draft.head().stream().anyMatch(row -> words.organization(row) >= 2);
        return body.stream()
                        .anyMatch(row -> titles.is(row)
                                && (row.is(Kind.HEADING)
                                        || NUMBERED.matcher(row.folded()).lookingAt()))
                || firm
                        && !body.isEmpty()
                        && body.get(0).is(Kind.PARAGRAPH)
                        && body.get(0).length() <= LONGEST_PROJECT
                        && titles.is(body.get(0));
    }

    private boolean isEmployer(Draft draft) {
        return draft.head().stream().anyMatch(Row::lasted)
                && draft.head().stream().anyMatch(row -> words.role(row) >= 1.5 || words.organization(row) >= 2)
                && !titles.is(draft.head().get(0));
    }

    /** A word in a title makes no section of jobs of one that holds none. */
    private Stretch checked(Stretch stretch) {
        boolean doubtful = stretch.kind() == SectionKind.WORK && !stretch.sure();
        return doubtful && finder.find(SectionKind.WORK, stretch.rows()).isEmpty()
                ? stretch.withKind(SectionKind.OTHER)
                : stretch;
    }

    private Stretch guessed(Stretch stretch, boolean studiesLack) {
        List<Draft> drafts = finder.find(SectionKind.WORK, stretch.rows());
        long jobs = drafts.stream().filter(draft -> says(draft.head(), false)).count();
        long studies = drafts.stream().filter(draft -> says(draft.head(), true)).count();
        if (drafts.size() >= LEAST_ENTRIES
                && drafts.stream().allMatch(draft -> saysUndated(draft.head().get(0)))) {
            return stretch.withKind(SectionKind.WORK);
        }
        if (Math.max(jobs, studies) < LEAST_ENTRIES || Math.max(jobs, studies) * 2 < drafts.size()) {
            return stretch;
        }
        boolean work = studiesLack ? jobs > studies : jobs >= studies;
        return stretch.withKind(work ? SectionKind.WORK : SectionKind.EDUCATION);
    }

    /** Whether the title of an entry has a range of dates, and a role or, if {@code study}, a school. */
    private boolean says(List<Row> head, boolean study) {
        boolean dated = head.stream().anyMatch(Row::lasted);
        boolean named = head.stream()
                .anyMatch(row ->
                        study ? evidence.school(row.folded()) >= 2 || words.degree(row) >= 2.5 : words.role(row) >= 2);
        boolean works = study
                && head.stream().anyMatch(row -> words.role(row) >= 2)
                && head.stream().noneMatch(row -> evidence.degree(row.folded()) > 0);
        return dated && named && !works;
    }

    /** Whether a heading names a role and, behind a link word, where. */
    private boolean saysUndated(Row row) {
        return row.is(Kind.HEADING)
                && row.length() <= LONGEST_TITLE
                && evidence.role(row.folded()) >= 1.5
                && pieces.of(row, List.of()).stream().anyMatch(Piece::isLink);
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
                boolean goesOn = i + 1 < rows.size() && !rows.get(i + 1).dated();
                int end = row.is(Kind.HEADING) ? i + 3 : goesOn ? i + 2 : i + 1;
                List<Row> head = rows.subList(start, Math.min(rows.size(), end));
                if (says(head, false) || says(head, true)) {
                    return parted(top, start);
                }
            }
        }
        return List.of(top);
    }

    /** Entries that are no headings themselves end where a heading without a date opens something else. */
    private static List<Stretch> parted(Stretch top, int start) {
        List<Row> rows = top.rows();
        List<Stretch> parts = new ArrayList<>();
        parts.add(new Stretch(top.kind(), top.title(), top.level(), top.sure(), rows.subList(0, start)));
        int from = start;
        Optional<Row> title = Optional.empty();
        for (int i = start + 1; i <= rows.size(); i++) {
            boolean ends = i == rows.size()
                    || !rows.get(start).is(Kind.HEADING)
                            && rows.get(i).is(Kind.HEADING)
                            && !rows.get(i).dated();
            if (ends) {
                parts.add(new Stretch(
                        title.isEmpty() ? SectionKind.WORK : SectionKind.OTHER,
                        title,
                        title.map(Row::level).orElse(0),
                        false,
                        rows.subList(from, i)));
                title = i == rows.size() ? Optional.empty() : Optional.of(rows.get(i));
                from = i + 1;
            }
        }
        return parts;
    }

    private boolean isTitle(Row row) {
        return row.index() > 0
                && (row.is(Kind.HEADING) || row.emphasised())
                && evidence.role(row.folded()) + evidence.organization(row.folded()) > 0;
    }
}
