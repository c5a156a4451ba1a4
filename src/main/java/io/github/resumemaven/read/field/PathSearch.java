package io.github.resumemaven.read.field;

import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.read.field.Piece.Gap;
import io.github.resumemaven.read.outline.Line;
import java.util.ArrayList;
import java.util.List;

/** The best path through the pieces of a title: each fact is one run of them, a remark each on its own. */
final class PathSearch {
    private static final double IMPOSSIBLE = -1e6;

    /** What it costs to part a bracket from the emphasised text in front of it. */
    private static final double OUTSIDE = 0.3;

    /** What it costs to part a role from its employer at a stroke. */
    private static final double BESIDE_ROLE = 0.5;

    /** What it costs more to part the text of one link at a comma. */
    private static final double WITHIN_LINK = 1.0;

    /** What it costs more to join over the separator that parts the line, where a weaker one stands in it. */
    private static final double OVER_MAIN = 0.6;

    /** What it costs more to part at a weaker separator than the one that parts the line. */
    private static final double AT_MINOR = 0.4;

    /** What it costs more to go on with a name behind a legal form. */
    private static final double BEHIND_FORM = 0.8;

    /** What it costs more to join a school with what stands in front of its name. */
    private static final double BESIDE_SCHOOL = 1.0;

    /** What it costs more to go on with a role over a comma, behind which mostly stands the employer. */
    private static final double BEHIND_ROLE = 0.5;

    /** What it costs more to join what is written in two ways. */
    private static final double OTHERWISE_WRITTEN = 0.4;

    private final List<Name> names;
    private final Evidence evidence;
    private final List<Piece> title;
    private final List<Integer> free;
    private final List<double[]> emissions;

    /** By the place of a piece, the fact of the one before, and the set of facts that are told. */
    private final double[][] memo;

    private final int remark;
    private final int place;
    private final Gap[] strongest;
    private final Gap[] weakest;
    private final boolean[] roleBesideName;
    private final boolean[] oneLink;
    private final double[] joining;

    /**
     * @param free the places of the pieces whose fact is not known
     * @param emissions how well each fact fits each of them
     */
    PathSearch(List<Name> names, Evidence evidence, List<Piece> title, List<Integer> free, List<double[]> emissions) {
        this.names = names;
        this.evidence = evidence;
        this.title = title;
        this.free = free;
        this.emissions = emissions;
        this.remark = names.indexOf(Name.REMARK);
        this.place = names.indexOf(Name.LOCATION);
        int size = emissions.size();
        this.memo = new double[size * names.size() << names.size()][];
        this.strongest = new Gap[size];
        this.weakest = new Gap[size];
        this.roleBesideName = new boolean[size];
        this.oneLink = new boolean[size];
        this.joining = new double[size];
        for (int i = 0; i < size; i++) {
            strongest[i] = Gap.SPACE;
            weakest[i] = Gap.LINE;
            for (Gap gap : inRow(i)) {
                strongest[i] = gap.compareTo(strongest[i]) > 0 ? gap : strongest[i];
                weakest[i] = gap != Gap.SPACE && gap.compareTo(weakest[i]) < 0 ? gap : weakest[i];
            }
            roleBesideName[i] = i > 0 && isRoleBesideName(i);
            oneLink[i] = i > 0 && isOneLink(i);
            joining[i] = i > 0 ? joining(i) : 0;
        }
    }

    int[] run(int used) {
        int[] path = new int[emissions.size()];
        int previous = remark;
        int mask = used;
        for (int i = 0; i < path.length; i++) {
            path[i] = (int) solve(i, previous, mask)[1];
            previous = path[i];
            mask |= previous == remark ? 0 : 1 << previous;
        }
        return path;
    }

    /** The best score from piece {@code i} on, and what the piece is in it. */
    private double[] solve(int i, int previous, int used) {
        if (i == emissions.size()) {
            return new double[] {missing(used), remark};
        }
        int key = i * names.size() + previous << names.size() | used;
        if (memo[key] != null) {
            return memo[key];
        }
        double[] best = {IMPOSSIBLE, remark};
        for (int n = 0; n < names.size(); n++) {
            boolean same = i > 0 && n == previous && n != remark;
            boolean again = n != remark && (used & 1 << n) != 0 && !same;
            if (again || same && !joins(i)) {
                continue;
            }
            double step = i == 0 || n == remark && previous == remark && goesOn(i)
                    ? 0
                    : same ? -joining[i] : -parting(i, previous, n);
            double rest = solve(i + 1, n, n == remark ? used : used | 1 << n)[0];
            double total = emissions.get(i)[n] + step + rest;
            if (total > best[0]) {
                best = new double[] {total, n};
            }
        }
        memo[key] = best;
        return best;
    }

    /** Whether a sentence behind the title goes on over a comma. */
    private boolean goesOn(int i) {
        return gap(i) == Gap.COMMA && gap(i - 1) == Gap.STOP;
    }

    /** A bracket behind a name that is set off does not belong to it. */
    private double parting(int i, int previous, int next) {
        boolean outside = gap(i) == Gap.BRACKET
                && i > 0
                && (title.get(free.get(i - 1)).marks() & ~title.get(free.get(i)).marks() & (Line.STRONG | Line.LINK))
                        != 0;
        boolean atPlace = place >= 0 && (previous == place || next == place);
        if (roleBesideName[i]) {
            return BESIDE_ROLE;
        }
        return outside
                ? OUTSIDE
                : (oneLink[i] ? WITHIN_LINK : 0) + gap(i).parting + (isMinor(i) && !atPlace ? AT_MINOR : 0);
    }

    /** Whether a comma stands within the text of one link. */
    private boolean isOneLink(int i) {
        Piece left = title.get(free.get(i - 1));
        Piece right = title.get(free.get(i));
        return gap(i) == Gap.COMMA
                && left.line() == right.line()
                && left.line().anchors().stream()
                        .anyMatch(anchor -> anchor.from() <= left.from() && right.to() <= anchor.to());
    }

    /** A stroke that is all that parts a line, with a role on one of its sides only, parts the role from its employer. */
    private boolean isRoleBesideName(int i) {
        if (gap(i) != Gap.SLASH || strongest[i] != Gap.SLASH || inRow(i).size() != 1) {
            return false;
        }
        double left = evidence.role(title.get(free.get(i - 1)).folded());
        double right = evidence.role(title.get(free.get(i)).folded());
        return Math.max(left, right) >= 2 && Math.min(left, right) == 0;
    }

    private double joining(int i) {
        boolean form = evidence.endsInForm(title.get(free.get(i - 1)).folded())
                && !evidence.isOrganization(title.get(free.get(i)).folded())
                && gap(i).compareTo(Gap.COMMA) >= 0;
        boolean written =
                title.get(free.get(i - 1)).marks() != title.get(free.get(i)).marks();
        return gap(i).joining
                + (isBesideSchool(i) ? BESIDE_SCHOOL : 0)
                + (roleBesideName[i] ? OVER_MAIN : 0)
                + (isBehindRole(i) ? BEHIND_ROLE : 0)
                + (isMain(i) ? OVER_MAIN : 0)
                + (form ? BEHIND_FORM : 0)
                + (written && gap(i).compareTo(Gap.COMMA) >= 0 ? OTHERWISE_WRITTEN : 0);
    }

    /** Whether a comma stands in front of the name of a school, and none is named in front of the comma. */
    private boolean isBesideSchool(int i) {
        return gap(i) == Gap.COMMA
                && names.contains(Name.STUDY_TYPE)
                && evidence.beginsWithSchool(title.get(free.get(i)).folded())
                && evidence.school(title.get(free.get(i - 1)).folded()) == 0
                && !evidence.isPart(title.get(free.get(i - 1)).folded());
    }

    /** Whether a comma parts a piece that says nothing of a role, nor of a part of a firm, from a role. */
    private boolean isBehindRole(int i) {
        String left = title.get(free.get(i - 1)).folded();
        String right = title.get(free.get(i)).folded();
        return gap(i) == Gap.COMMA
                && names.contains(Name.POSITION)
                && (evidence.role(left) >= 2 || evidence.hasRoleForm(left))
                && evidence.role(right) == 0
                && !evidence.isPart(left)
                && evidence.area(right) == 0
                && !evidence.isPart(right);
    }

    /** Whether the separator in front of a piece is the one that parts its line, and weaker ones stand in it. */
    private boolean isMain(int i) {
        return gap(i).compareTo(Gap.DASH) >= 0 && gap(i) == strongest[i] && weakest[i].compareTo(gap(i)) < 0;
    }

    private boolean isMinor(int i) {
        return gap(i).compareTo(Gap.COMMA) <= 0 && gap(i) != Gap.BRACKET && strongest[i].compareTo(Gap.DASH) >= 0;
    }

    /** The separators between the pieces of the line of one of them. */
    private List<Gap> inRow(int i) {
        int row = title.get(free.get(i)).row();
        List<Gap> gaps = new ArrayList<>();
        for (Piece piece : title) {
            if (piece.row() == row && !piece.isLabel() && piece.gap() != Gap.LINE) {
                gaps.add(piece.gap());
            }
        }
        return gaps;
    }

    private Gap gap(int i) {
        return title.get(free.get(i)).gap();
    }

    private boolean joins(int i) {
        boolean neighbours = free.get(i) == free.get(i - 1) + 1;
        return neighbours
                && title.get(free.get(i)).row() == title.get(free.get(i - 1)).row();
    }

    private double missing(int used) {
        double cost = 0;
        cost -= has(used, Name.NAME) ? 0 : 2.5;
        cost -= has(used, Name.POSITION) ? 0 : 0.8;
        cost -= has(used, Name.STUDY_TYPE) ? 0 : 0.4;
        return cost;
    }

    private boolean has(int used, Name name) {
        int index = names.indexOf(name);
        return index < 0 || (used & 1 << index) != 0;
    }
}
