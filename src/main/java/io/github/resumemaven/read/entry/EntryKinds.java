package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.Piece;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what an entry is: mostly what its section is about, but people put studies among jobs. */
public final class EntryKinds {
    private static final int LONGEST_TITLE = 100;

    private final Evidence evidence;
    private final PieceReader pieces;
    private final RowEvidence words;
    private final ProjectTitles projects;

    public EntryKinds(Evidence evidence, PieceReader pieces) {
        this.evidence = evidence;
        this.pieces = pieces;
        this.words = new RowEvidence(evidence, pieces);
        this.projects = new ProjectTitles(evidence);
    }

    /**
     * What the titles of the sections announce.
     *
     * @param jobs whether a section of the document is one of jobs
     * @param studies whether one is one of studies
     * @param both whether the entry's own section holds either: {@code Education & Experience}
     */
    public record Announced(boolean jobs, boolean studies, boolean both) {}

    /** @param all the entries of its section */
    public SectionKind of(Draft draft, SectionKind section, List<Draft> all, Announced announced) {
        if (announced.both() && draft.events().isEmpty()) {
            return isStudyAmongBoth(draft, section) ? SectionKind.EDUCATION : SectionKind.WORK;
        }
        if (section == SectionKind.WORK && !announced.studies() && isStudy(draft)) {
            return SectionKind.EDUCATION;
        }
        if (section == SectionKind.WORK && projects.isLabelled(draft.head().get(0))) {
            return SectionKind.PROJECTS;
        }
        return section == SectionKind.EDUCATION && !announced.jobs() && isJob(draft) && !isAmongStudies(draft, all)
                ? SectionKind.WORK
                : section;
    }

    /** In a section of both, what names no study is a job, whatever the name of its employer. */
    private boolean isStudyAmongBoth(Draft draft, SectionKind section) {
        Row first = draft.head().get(0);
        boolean studied = section == SectionKind.EDUCATION ? namesStudy(draft) && !isJob(draft) : isStudy(draft);
        return studied || words.role(first) == 0 && evidence.area(first.folded()) > 0;
    }

    /** Whether it is written as others of its section are that name a school or a degree, and names no legal form of a firm. */
    private boolean isAmongStudies(Draft draft, List<Draft> all) {
        return draft.events().isEmpty()
                && draft.head().size() > 1
                && all.stream().anyMatch(other -> other != draft && isLike(other, draft) && namesStudy(other))
                && draft.head().stream().noneMatch(row -> evidence.endsInForm(row.folded()));
    }

    private boolean isJob(Draft draft) {
        boolean organization = draft.head().stream().anyMatch(row -> evidence.organization(row.folded()) >= 1.5);
        boolean role = draft.head().stream().anyMatch(row -> words.role(row) >= 1.5);
        boolean degree = draft.head().stream().anyMatch(row -> evidence.degree(row.folded()) > 0);
        boolean title = draft.head().stream().allMatch(row -> row.length() <= LONGEST_TITLE);
        boolean joined = draft.events().isPresent();
        return title && organization && (role || joined || isFirmAlone(draft)) && !degree && draft.dated();
    }

    /** Whether a title tells from when to when and the name of a firm, and nothing that was learnt there. */
    private boolean isFirmAlone(Draft draft) {
        Row row = draft.head().get(0);
        return draft.head().size() == 1
                && row.lasted()
                && evidence.school(row.folded()) == 0
                && evidence.area(row.folded()) == 0
                && pieces.of(row, row.dates()).stream()
                                .filter(Piece::hasLetters)
                                .count()
                        == 1;
    }

    /** Whether an entry found in a section of jobs or studies is one: no break, and where schools are named, of a school. */
    public boolean isPlausible(Draft draft, SectionKind kind, List<Draft> all) {
        boolean job = kind == SectionKind.WORK || kind == SectionKind.EDUCATION;
        Optional<String> first = draft.head().stream()
                .map(EntryKinds::withoutDates)
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .findFirst();
        if (job && first.filter(evidence::isPause).isPresent()) {
            return false;
        }
        return kind != SectionKind.EDUCATION
                || namesStudy(draft)
                || all.stream().noneMatch(this::namesStudy)
                || isLinked(draft.head().get(0))
                || draft.dated()
                || draft.head().get(0).is(Row.Kind.HEADING)
                || beginsStrong(draft) && isLikeMost(draft, all);
    }

    /** The text of a row, folded, from its first letter on that is in no date. */
    static String withoutDates(Row row) {
        StringBuilder text = new StringBuilder(row.folded());
        row.periods().forEach(period -> {
            for (int i = period.span().start(); i < period.span().end(); i++) {
                text.setCharAt(i, ' ');
            }
        });
        int first = 0;
        while (first < text.length() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        return text.substring(first);
    }

    /** {@code 東和大学文学部}: a school with what is studied there, in a script without spaces. */
    private boolean namesFaculty(String folded) {
        return evidence.school(folded) >= 2
                && evidence.area(folded) > 0
                && evidence.organization(folded) == 0
                && folded.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Whether an entry is a job or a study where no title says so: by its words, or because it lasted. */
    public boolean says(Draft draft) {
        return Stream.concat(draft.shared().stream(), draft.head().stream())
                .anyMatch(row -> row.lasted()
                        || evidence.role(row.folded()) > 0
                        || evidence.names(row.folded())
                        || evidence.degree(row.folded()) > 0
                        || !row.line().anchors().isEmpty());
    }

    /** {@code Front-end course at Crumb & Co.} */
    private boolean isLinked(Row row) {
        return row.length() <= LONGEST_TITLE
                && pieces.of(row, List.of()).stream().anyMatch(piece -> piece.gap() == Piece.Gap.LINK_WORD);
    }

    /** Whether the title sets off what stands at its beginning from what follows. */
    private static boolean beginsStrong(Draft draft) {
        Row first = draft.head().get(0);
        return !first.strong() && (first.line().marks(0, 1) & Line.STRONG) != 0;
    }

    /** Whether most entries that begin as this one does name a study. */
    private boolean isLikeMost(Draft draft, List<Draft> all) {
        List<Draft> like = all.stream().filter(other -> isLike(other, draft)).toList();
        return like.stream().filter(this::namesStudy).count() * 2 >= like.size();
    }

    /** Whether two entries begin alike: with headings of one level, or with bold lines. */
    private static boolean isLike(Draft a, Draft b) {
        Row first = a.head().get(0);
        Row second = b.head().get(0);
        return first.kind() == second.kind()
                && first.level() == second.level()
                && first.emphasised() == second.emphasised()
                && a.head().size() == b.head().size();
    }

    private boolean namesStudy(Draft draft) {
        return Stream.concat(draft.shared().stream(), draft.head().stream())
                .anyMatch(row -> evidence.school(row.folded()) > 0
                        || evidence.degree(row.folded()) > 0
                        || row.line().anchors().size() > 0);
    }

    private boolean isStudy(Draft draft) {
        boolean school = false;
        boolean degree = false;
        double role = 0;
        for (Row row : draft.head()) {
            school |= evidence.school(row.folded()) > 0;
            degree |= evidence.degree(row.folded()) > 0 || namesFaculty(row.folded());
            role = Math.max(role, evidence.teaches(row.folded()) ? 3 : evidence.role(row.folded()));
        }
        Row first =
                draft.head().get(draft.head().size() > 1 && draft.head().get(0).dated() ? 1 : 0);
        boolean begins = words.degree(first) >= 2.5 && evidence.organization(first.folded()) == 0;
        return (school || begins) && degree && role < (school ? 2 : 0.5);
    }
}
