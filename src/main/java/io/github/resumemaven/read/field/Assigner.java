package io.github.resumemaven.read.field;

import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Piece.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chooses which piece of a title is which fact. What a place in the title meant in the other entries counts as well as the
 * piece's own words, since people keep one order in one file; then the best reading of the whole title wins.
 */
final class Assigner {
    /** How much the other entries count. */
    private static final double SHARED = 0.9;

    /** So many other titles count in full; one alone may have another order. */
    private static final double ENOUGH = 2;

    /** What a subject beside a school must not be taken for. */
    private static final double OTHER_SCHOOL = 1.0;

    /** How sure it is that what stands in front of a country is a town. */
    private static final double NEAR_PLACE = 1.5;

    /** How sure it is that a department beside its university is not the employer. */
    private static final double PART_OF_FIRM = 2.5;

    /** How sure it is that a name that holds another one is not the first name of an employer. */
    private static final double TOLD_AGAIN = 2.5;

    /** How sure it is that what stands in a cell below two facts is none. */
    private static final double DESCRIBES = 1.5;

    /** How sure it is that what goes on with a sentence names nothing. */
    private static final double CLAUSE = 3.0;

    /** How seldom one title of a document begins otherwise than most. */
    private static final double AS_OTHERS = 1.2;

    private static final int MOST = 2;

    /** How seldom people begin a title with what is neither who nor what. */
    private static final double AT_FIRST = 1.2;

    /** How sure it is that a name in brackets behind a school is a place. */
    private static final double BRACKETED_PLACE = 2.6;

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]+)?");

    /** What a word that links says of what stands beside it. */
    private static final double LINKED = 0.6;

    private static final int MOST_PIECES = 16;
    private final SectionKind kind;
    private final List<Name> names;
    private final Evidence evidence;
    private final Scores scores;

    Assigner(SectionKind kind, Evidence evidence) {
        this.kind = kind;
        this.names = FieldKinds.of(kind);
        this.evidence = evidence;
        this.scores = new Scores(evidence, kind);
    }

    /** For each title, the fact of each piece. */
    List<List<Name>> assign(List<List<Piece>> titles) {
        List<List<double[]>> own = new ArrayList<>();
        for (List<Piece> title : titles) {
            own.add(title.stream().map(scores::of).toList());
        }
        Map<Slot, double[]> means = means(titles, own);
        List<List<Name>> assigned = new ArrayList<>();
        for (int t = 0; t < titles.size(); t++) {
            assigned.add(best(titles.get(t), own.get(t), means, false));
        }
        return kind == SectionKind.WORK ? asOthers(titles, own, means, assigned) : assigned;
    }

    /** The same, where a title that does not begin with the employer, as most do, is read again as if it did. */
    private List<List<Name>> asOthers(
            List<List<Piece>> titles, List<List<double[]>> own, Map<Slot, double[]> means, List<List<Name>> assigned) {
        long employers = assigned.stream().filter(Assigner::beginsWithName).count();
        if (employers < MOST || employers * 3 < 2 * assigned.size() || employers == assigned.size()) {
            return assigned;
        }
        List<List<Name>> again = new ArrayList<>();
        for (int t = 0; t < assigned.size(); t++) {
            List<Name> read = assigned.get(t);
            boolean same = read.isEmpty()
                    || beginsWithName(read)
                    || saysOtherwise(titles.get(t).get(0));
            again.add(same ? read : best(titles.get(t), own.get(t), means, true));
        }
        return again;
    }

    private static boolean beginsWithName(List<Name> title) {
        return !title.isEmpty() && title.get(0) == Name.NAME;
    }

    private boolean saysOtherwise(Piece first) {
        return first.label().isPresent()
                || first.hasUnspaced()
                || evidence.isCondition(first.folded())
                || evidence.role(first.folded()) > 0;
    }

    private Map<Slot, double[]> means(List<List<Piece>> titles, List<List<double[]>> own) {
        Map<Slot, double[]> sums = new HashMap<>();
        for (int t = 0; t < titles.size(); t++) {
            List<Piece> title = titles.get(t);
            for (int i = 0; i < title.size(); i++) {
                for (Slot slot : slots(title, i)) {
                    double[] sum = sums.computeIfAbsent(slot, any -> new double[names.size() + 1]);
                    for (int n = 0; n < names.size(); n++) {
                        sum[n] += own.get(t).get(i)[n];
                    }
                    sum[names.size()]++;
                }
            }
        }
        return sums;
    }

    /**
     * A place in a title and how what stands there is written.
     *
     * @param front how many pieces of its line stand in front; -1 where that does not matter
     * @param size how many stand in its line, without those in front if they do not matter; -1 where that does not matter
     */
    private record Slot(int front, int size, int row, int marks, Gap gap) {}

    /**
     * Where a piece stands in its line, counted from the front, from the end, and in a line of as many pieces: the last
     * says most, if there is another such line.
     */
    private static List<Slot> slots(List<Piece> title, int i) {
        Piece piece = title.get(i);
        int front = 0;
        int size = 0;
        for (int k = 0; k < title.size(); k++) {
            if (title.get(k).row() == piece.row()) {
                front += k < i ? 1 : 0;
                size++;
            }
        }
        int marks = piece.marks();
        return List.of(
                new Slot(front, -1, piece.row(), marks, piece.gap()),
                new Slot(-1, size - front, piece.row(), marks, piece.gap()),
                new Slot(front, size, piece.row(), marks, piece.gap()));
    }

    /** Whether a title begins with more than a condition, a label or a word that goes on with something. */
    private boolean isSaid(List<Piece> title) {
        boolean label = title.size() > 1 && title.get(1).gap() == Gap.COLON;
        return !label
                && !title.get(0).hasUnspaced()
                && !Character.isLowerCase(title.get(0).text().codePointAt(0))
                && !evidence.isCondition(title.get(0).folded());
    }

    /** Behind a word that links stands where somebody worked, in front of it as what. */
    private void link(List<Piece> title, int i, double[] emission) {
        int position = names.indexOf(Name.POSITION);
        if (position < 0) {
            return;
        }
        if (title.get(i).gap() == Gap.LINK_WORD && !title.get(i).isLabel()) {
            emission[0] += LINKED;
            emission[position] -= LINKED;
        } else if (i + 2 < title.size()
                && title.get(i + 1).isLabel()
                && title.get(i + 2).gap() == Gap.LINK_WORD
                && title.get(i + 2).row() == title.get(i).row()) {
            emission[position] += LINKED;
            emission[0] -= LINKED;
        }
    }

    private double[] emission(List<Piece> title, int i, List<double[]> all, Map<Slot, double[]> means) {
        double[] own = all.get(i);
        double[] emission = own.clone();
        if (kind == SectionKind.EDUCATION && namesSchool(title, i, all)) {
            double school = evidence.school(title.get(i).folded());
            if (own[0] < 1.5 || school == 0) {
                emission[0] -= OTHER_SCHOOL + (school == 0 ? Math.max(0, own[0]) : 0);
            }
        }
        if (kind == SectionKind.WORK && isPart(title, i)) {
            emission[0] -= PART_OF_FIRM;
            emission[names.indexOf(Name.REMARK)] += PART_OF_FIRM;
        }
        if (kind == SectionKind.WORK && isToldAgain(title, i)) {
            emission[0] -= TOLD_AGAIN;
        }
        if (isBelowTitle(title, i)) {
            for (int n = 0; n < emission.length; n++) {
                emission[n] -= names.get(n) == Name.REMARK ? 0 : DESCRIBES;
            }
        }
        if (kind == SectionKind.WORK && isBehindClause(title, i)) {
            for (int n = 0; n < emission.length; n++) {
                emission[n] -= names.get(n) == Name.REMARK ? 0 : CLAUSE;
            }
        }
        link(title, i, emission);
        if (i == 0 && kind == SectionKind.WORK && isSaid(title)) {
            emission[names.indexOf(Name.REMARK)] -= AT_FIRST;
        }
        int location = names.indexOf(Name.LOCATION);
        boolean town = location >= 0 && isBeforePlace(title, i, all, location);
        double near = NEAR_PLACE + evidence.organization(title.get(i).folded());
        if (town) {
            emission[location] = Math.max(emission[location], near);
        }
        List<Slot> slots = slots(title, i);
        boolean exact = means.get(slots.get(2))[names.size()] > ENOUGH;
        for (Slot slot : exact ? List.of(slots.get(2), slots.get(2)) : slots.subList(0, 2)) {
            double[] sum = means.get(slot);
            double count = sum[names.size()];
            if (count > 1) {
                for (int n = 0; n < emission.length; n++) {
                    double mean = (sum[n] - own[n]) / (count - 1);
                    // That others are remarks makes nothing a remark.
                    emission[n] += Math.min(1, (count - 1) / ENOUGH)
                            * SHARED
                            / 2
                            * (names.get(n) == Name.REMARK ? Math.min(0, mean) : mean);
                }
            }
        }
        // What stands beside a place says so whatever the other entries name there: a town that nobody listed says
        // nothing.
        if (town && evidence.role(title.get(i - 1).folded()) < 1.5) {
            emission[location] = Math.max(emission[location], near);
        }
        if (location >= 0 && isBracketedPlace(title, i)) {
            emission[location] = Math.max(emission[location], BRACKETED_PLACE);
        }
        return emission;
    }

    /** Whether a piece goes on with a sentence: only commas part it from a clause in front of it, and it names no firm. */
    private boolean isBehindClause(List<Piece> title, int i) {
        for (int k = i; k > 0 && title.get(k).gap() == Gap.COMMA; k--) {
            if (evidence.isClause(title.get(k - 1).folded())) {
                return evidence.organization(title.get(i).folded()) < 2;
            }
        }
        return false;
    }

    /** Whether a piece is a part of the school or firm that the piece beside it names. */
    private boolean isPart(List<Piece> title, int i) {
        Piece piece = title.get(i);
        boolean behind = i > 0 && isBeside(piece);
        boolean before = i + 1 < title.size() && isBeside(title.get(i + 1));
        return (behind || before)
                && evidence.isPart(piece.folded())
                && (behind && isWhole(title, i - 1, piece) || before && isWhole(title, i + 1, piece));
    }

    /** Whether a comma or a middle dot stands in front. */
    private static boolean isBeside(Piece piece) {
        return piece.gap() == Gap.COMMA
                || piece.gap() == Gap.BAR
                        && piece.line()
                                .text()
                                .substring(0, piece.from())
                                .strip()
                                .endsWith("·");
    }

    private boolean isWhole(List<Piece> title, int i, Piece part) {
        if (title.get(i).row() != part.row()) {
            return false;
        }
        String folded = title.get(i).folded();
        return !evidence.isPart(folded)
                && (evidence.school(folded) >= 2 || evidence.organization(folded) >= 2.5)
                && evidence.role(folded) < 2;
    }

    /** Whether a piece is the longer name of what the first one names in short. */
    private boolean isToldAgain(List<Piece> title, int i) {
        Piece first = title.get(0);
        String name = first.folded();
        return i > 0
                && title.get(i).row() == first.row()
                && first.hasLetters()
                && !first.isLabel()
                && evidence.role(name) == 0
                && evidence.place(first.text()) == 0
                && Arrays.asList(title.get(i).folded().split("[^\\p{L}\\p{N}]+"))
                        .contains(name);
    }

    /** Whether a piece stands behind a line break in a cell, above which two facts are told. */
    private static boolean isBelowTitle(List<Piece> title, int i) {
        int line = title.get(i).row();
        int broken = i;
        while (broken > 0
                && title.get(broken).gap() != Gap.BREAK
                && title.get(broken - 1).row() == line) {
            broken--;
        }
        int facts = 0;
        for (int k = broken - 1; k >= 0 && title.get(k).row() == line; k--) {
            facts++;
            if (title.get(k).gap() == Gap.BAR) {
                break;
            }
        }
        return title.get(broken).gap() == Gap.BREAK && facts >= 2;
    }

    /** Whether a piece that says nothing stands in front of a country or state: it is a town that nobody listed. */
    private boolean isBeforePlace(List<Piece> title, int i, List<double[]> all, int location) {
        if (i + 1 >= title.size() || title.get(i + 1).gap() != Gap.COMMA) {
            return false;
        }
        if (i == 0 || all.get(i + 1)[location] < 2) {
            return false;
        }
        String folded = title.get(i).folded();
        // Behind the whole name of a firm, even a church is a town.
        boolean behindFirm = title.get(i).gap() == Gap.COMMA
                && evidence.organization(title.get(i - 1).folded()) >= 2.5
                && evidence.organization(folded) < 1.5;
        return evidence.role(folded) == 0
                && (behindFirm || !evidence.names(folded))
                && evidence.area(folded) == 0
                && evidence.degree(folded) == 0;
    }

    /** Whether a word with a capital letter stands in brackets behind a school: {@code Colegio Mayor (Ronda)}. */
    private boolean isBracketedPlace(List<Piece> title, int i) {
        Piece piece = title.get(i);
        if (i == 0 || piece.gap() != Gap.BRACKET || title.get(i - 1).row() != piece.row()) {
            return false;
        }
        if (evidence.school(title.get(i - 1).folded()) < 2
                || !PROPER.matcher(piece.text().strip()).matches()) {
            return false;
        }
        String folded = piece.folded();
        return !evidence.names(folded)
                && evidence.role(folded) == 0
                && evidence.degree(folded) == 0
                && evidence.area(folded) == 0
                && !evidence.isCondition(folded)
                && !evidence.isHonour(folded);
    }

    /** Whether another piece of the same line is a school for sure. */
    private static boolean namesSchool(List<Piece> title, int i, List<double[]> all) {
        for (int k = 0; k < title.size(); k++) {
            if (k != i && title.get(k).row() == title.get(i).row() && all.get(k)[0] >= 2) {
                return true;
            }
        }
        return false;
    }

    /** @param employer whether most other titles begin with the employer */
    private List<Name> best(List<Piece> title, List<double[]> own, Map<Slot, double[]> means, boolean employer) {
        List<Name> result = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < title.size(); i++) {
            Optional<String> previous =
                    i == 0 ? Optional.empty() : title.get(i - 1).label();
            Name forced = isEmployersPlace(title, i) ? null : forced(title.get(i), used, previous);
            result.add(forced);
            if (forced == null) {
                free.add(i);
            } else if (names.contains(forced) && forced != Name.REMARK) {
                used |= 1 << names.indexOf(forced);
            }
        }
        if (kind == SectionKind.WORK
                && free.size() == 1
                && title.size() == 1
                && evidence.isOwn(title.get(0).folded())) {
            // Freelance work has no other name.
            return List.of(Name.NAME);
        }
        List<double[]> emissions = new ArrayList<>();
        for (int i : free.subList(0, Math.min(free.size(), MOST_PIECES))) {
            double[] emission = emission(title, i, own, means);
            emission[0] += i == 0 && employer ? AS_OTHERS : 0;
            emissions.add(emission);
        }
        int[] path = new PathSearch(names, evidence, title, free, emissions).run(used);
        for (int k = 0; k < free.size(); k++) {
            result.set(free.get(k), k < path.length ? names.get(path[k]) : Name.REMARK);
        }
        return result;
    }

    /** Some name the school or firm where its place is asked for, and nowhere else. */
    private boolean isEmployersPlace(List<Piece> title, int i) {
        Piece piece = title.get(i);
        boolean place = piece.label().filter(FieldKinds.LOCATION::equals).isPresent();
        return place
                && evidence.place(piece.text()) < 2
                && title.stream()
                        .map(Piece::label)
                        .flatMap(Optional::stream)
                        .noneMatch(label -> FieldKinds.named(label, kind) == Name.NAME);
    }

    /** What a label says a piece is; what follows a piece of the same label is the same. */
    private Name forced(Piece piece, int used, Optional<String> previous) {
        boolean what = kind == SectionKind.EDUCATION
                && piece.label().filter("position"::equals).isPresent();
        if (piece.label().isEmpty() || what) {
            return null;
        }
        Name name = FieldKinds.named(piece.label().get(), kind);
        boolean taken = names.contains(name) && (used & 1 << names.indexOf(name)) != 0;
        boolean goesOn = piece.label().equals(previous) && piece.gap().compareTo(Gap.COLON) < 0;
        boolean place = goesOn && name == Name.NAME && piece.gap() == Gap.COMMA && evidence.place(piece.text()) >= 2;
        return place && names.contains(Name.LOCATION) ? Name.LOCATION : taken && !goesOn ? Name.REMARK : name;
    }
}
