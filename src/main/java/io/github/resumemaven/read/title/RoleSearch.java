package io.github.resumemaven.read.title;

import io.github.resumemaven.read.title.Path.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the roles of all titles that together have the best score: what each says itself, how it goes with those above, and
 * that titles of one style mostly play one role. The last depends on the answer; so it is found in a few rounds, of which the
 * first takes what each title says itself for its role.
 */
final class RoleSearch {
    private static final TitleRole[] ROLES = TitleRole.values();
    private static final int ROUNDS = 4;

    /** Below this, a role is out of the question. */
    private static final double IMPOSSIBLE = -40;

    private RoleSearch() {}

    static List<Placed> of(List<Title> titles) {
        Shares shares = Shares.of(titles, soft(titles));
        List<Placed> roles = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Placed> next = best(titles, shares);
            if (next.equals(roles)) {
                break;
            }
            roles = next;
            shares = Shares.of(titles, hard(titles, roles));
        }
        return roles;
    }

    /** The best path through all titles; of those that leave the same things open, only the best goes on. */
    private static List<Placed> best(List<Title> titles, Shares shares) {
        Map<Integer, Path> paths = Map.of(0, Path.start());
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            Map<Integer, Path> next = new HashMap<>();
            for (Path path : paths.values()) {
                for (TitleRole role : ROLES) {
                    double own = OwnEvidence.of(title, role, path.place());
                    if (own < IMPOSSIBLE) {
                        continue;
                    }
                    boolean listed = isListed(title, role, path.place());
                    Path longer =
                            path.with(title, role, own + Steps.to(path, title, role) + shares.bonus(i, role, listed));
                    next.merge(key(longer), longer, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
            paths = next;
        }
        return paths.values().stream()
                .max((a, b) -> Double.compare(a.score() + Steps.end(a), b.score() + Steps.end(b)))
                .orElseThrow()
                .placed();
    }

    private static boolean isListed(Title title, TitleRole role, Place place) {
        return role == TitleRole.PART && place == Place.LIST && title.heading();
    }

    private static int key(Path path) {
        int open = (path.group() != null ? 1 : 0) + (path.entry() != null ? 2 : 0);
        int role = path.role().ordinal();
        return (role * Place.values().length + path.place().ordinal()) * 4 + open;
    }

    /** How likely each title plays each role, by what it says itself. */
    private static List<double[]> soft(List<Title> titles) {
        List<double[]> all = new ArrayList<>();
        for (Title title : titles) {
            double[] weights = new double[Shares.WIDTH];
            double sum = 0;
            for (TitleRole role : ROLES) {
                double own = Math.max(
                        OwnEvidence.of(title, role, Place.ENTRIES),
                        role == TitleRole.NAME ? Shares.NAMES : OwnEvidence.of(title, role, Place.UNKNOWN));
                weights[role.ordinal()] = Math.exp(own);
                sum += weights[role.ordinal()];
            }
            for (int i = 0; i < ROLES.length; i++) {
                weights[i] /= sum;
            }
            all.add(weights);
        }
        return all;
    }

    private static List<double[]> hard(List<Title> titles, List<Placed> roles) {
        List<double[]> all = new ArrayList<>();
        Place place = Place.TOP;
        for (int i = 0; i < titles.size(); i++) {
            TitleRole role = roles.get(i).role();
            place = role == TitleRole.SECTION ? OwnEvidence.opens(titles.get(i)) : place;
            double[] weights = new double[Shares.WIDTH];
            weights[isListed(titles.get(i), role, place) ? Shares.LISTED : role.ordinal()] = 1;
            all.add(weights);
        }
        return all;
    }
}
