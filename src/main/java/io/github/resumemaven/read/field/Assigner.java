package io.github.resumemaven.read.field;

import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Piece.Gap;
import io.github.resumemaven.read.outline.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses which piece of a title is which fact. What a place in the title meant in the other entries counts as well as the
 * piece's own words, since people keep one order in one file; then the best reading of the whole title wins.
 */
final class Assigner {
    /** How much the other entries count. */
    private static final double SHARED = 0.9;

    /** What a subject beside a school must not be taken for. */
    private static final double OTHER_SCHOOL = 1.0;

    /** What it costs to part a bracket from the emphasised text in front of it. */
    private static final double OUTSIDE = 0.3;

    private static final int MOST_PIECES = 16;
    private static final double IMPOSSIBLE = -1e6;

    private final SectionKind kind;
    private final List<Name> names;
    private final Scores scores;

    Assigner(SectionKind kind, Evidence evidence) {
        this.kind = kind;
        this.names = FieldKinds.of(kind);
        this.scores = new Scores(evidence, kind);
    }

    /** For each title, the fact of each piece. */
    List<List<Name>> assign(List<List<Piece>> titles) {
        List<List<double[]>> own = new ArrayList<>();
        for (List<Piece> title : titles) {
            own.add(title.stream().map(scores::of).toList());
        }
        Map<String, double[]> means = means(titles, own);
        List<List<Name>> assigned = new ArrayList<>();
        for (int t = 0; t < titles.size(); t++) {
            assigned.add(best(titles.get(t), own.get(t), means));
        }
        return assigned;
    }

    private Map<String, double[]> means(List<List<Piece>> titles, List<List<double[]>> own) {
        Map<String, double[]> sums = new HashMap<>();
        for (int t = 0; t < titles.size(); t++) {
            List<Piece> title = titles.get(t);
            for (int i = 0; i < title.size(); i++) {
                for (String slot : slots(title, i)) {
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

    /** Where a piece stands in its title, counted from the front and from the end. */
    private static List<String> slots(List<Piece> title, int i) {
        Piece piece = title.get(i);
        int front = 0;
        int size = 0;
        for (int k = 0; k < title.size(); k++) {
            if (title.get(k).row() == piece.row()) {
                front += k < i ? 1 : 0;
                size++;
            }
        }
        String writing = piece.row() + ":" + piece.marks() + ":" + piece.gap();
        return List.of("front " + front + " " + writing, "end " + (size - front) + " " + writing);
    }

    private double[] emission(List<Piece> title, int i, double[] own, Map<String, double[]> means) {
        double[] emission = own.clone();
        if (kind == SectionKind.EDUCATION && own[0] < 1.5 && namesSchool(title, i)) {
            emission[0] -= OTHER_SCHOOL;
        }
        for (String slot : slots(title, i)) {
            double[] sum = means.get(slot);
            double count = sum[names.size()];
            if (count > 1) {
                for (int n = 0; n < emission.length; n++) {
                    double mean = (sum[n] - own[n]) / (count - 1);
                    // That others are remarks makes nothing a remark.
                    emission[n] += SHARED / 2 * (names.get(n) == Name.REMARK ? Math.min(0, mean) : mean);
                }
            }
        }
        return emission;
    }

    /** Whether another piece of the same line is a school for sure. */
    private boolean namesSchool(List<Piece> title, int i) {
        for (int k = 0; k < title.size(); k++) {
            if (k != i && title.get(k).row() == title.get(i).row() && scores.of(title.get(k))[0] >= 2) {
                return true;
            }
        }
        return false;
    }

    private List<Name> best(List<Piece> title, List<double[]> own, Map<String, double[]> means) {
        List<Name> result = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < title.size(); i++) {
            Optional<String> previous =
                    i == 0 ? Optional.empty() : title.get(i - 1).label();
            Name forced = forced(title.get(i), used, previous);
            result.add(forced);
            if (forced == null) {
                free.add(i);
            } else if (names.contains(forced) && forced != Name.REMARK) {
                used |= 1 << names.indexOf(forced);
            }
        }
        List<double[]> emissions = new ArrayList<>();
        for (int i : free.subList(0, Math.min(free.size(), MOST_PIECES))) {
            emissions.add(emission(title, i, own.get(i), means));
        }
        int[] path = new Search(title, free, emissions).run(used);
        for (int k = 0; k < free.size(); k++) {
            result.set(free.get(k), k < path.length ? names.get(path[k]) : Name.REMARK);
        }
        return result;
    }

    /** What a label says a piece is; what follows a piece of the same label is the same. */
    private Name forced(Piece piece, int used, Optional<String> previous) {
        if (piece.label().isEmpty()) {
            return null;
        }
        Name name = FieldKinds.named(piece.label().get(), kind);
        boolean taken = names.contains(name) && (used & 1 << names.indexOf(name)) != 0;
        boolean goesOn = piece.label().equals(previous) && piece.gap().compareTo(Gap.COLON) < 0;
        return taken && !goesOn ? Name.REMARK : name;
    }

    /** The best path through the pieces: each fact is one run of them, a remark each on its own. */
    private final class Search {
        private final List<Piece> title;
        private final List<Integer> free;
        private final List<double[]> emissions;
        private final Map<Integer, double[]> memo = new HashMap<>();
        private final int remark = names.indexOf(Name.REMARK);

        Search(List<Piece> title, List<Integer> free, List<double[]> emissions) {
            this.title = title;
            this.free = free;
            this.emissions = emissions;
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
            int key = (i * 8 + previous) * 64 + used;
            double[] known = memo.get(key);
            if (known != null) {
                return known;
            }
            double[] best = {IMPOSSIBLE, remark};
            for (int n = 0; n < names.size(); n++) {
                boolean same = i > 0 && n == previous && n != remark;
                boolean again = n != remark && (used & 1 << n) != 0 && !same;
                if (again || same && !joins(i)) {
                    continue;
                }
                double step = i == 0 ? 0 : same ? -joining(i) : -parting(i);
                double rest = solve(i + 1, n, n == remark ? used : used | 1 << n)[0];
                double total = emissions.get(i)[n] + step + rest;
                if (total > best[0]) {
                    best = new double[] {total, n};
                }
            }
            memo.put(key, best);
            return best;
        }

        /** A bracket behind a name that is set off does not belong to it. */
        private double parting(int i) {
            boolean outside = gap(i) == Gap.BRACKET
                    && i > 0
                    && (title.get(free.get(i - 1)).marks()
                                    & ~title.get(free.get(i)).marks()
                                    & (Line.STRONG | Line.LINK))
                            != 0;
            return outside ? OUTSIDE : gap(i).parting;
        }

        private double joining(int i) {
            return gap(i).joining;
        }

        private Gap gap(int i) {
            return title.get(free.get(i)).gap();
        }

        private boolean joins(int i) {
            boolean neighbours = free.get(i) == free.get(i - 1) + 1;
            return neighbours
                    && title.get(free.get(i)).row()
                            == title.get(free.get(i - 1)).row();
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
}
