package io.github.resumemaven.read.title;

import io.github.resumemaven.read.title.Path.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the roles of all titles that together have the best score: what each says itself, how it goes with those above, and
 * that titles of one style mostly play one role. The last depends on the answer; so it is found in a few rounds, of which the
 * first takes what each title says itself for its role.
 */
final class RoleSearch {
    private static final TitleRole[] ROLES = TitleRole.values();
    private static final Place[] PLACES = Place.values();
    private static final int ROUNDS = 4;

    /** Whether a group is open, and whether an entry is. */
    private static final int OPEN = 4;

    /** Below this, a role is out of the question. */
    private static final double IMPOSSIBLE = -40;

    private final List<Title> titles;

    /** By title, place and role. */
    private final double[][][] own;

    private RoleSearch(List<Title> titles) {
        this.titles = titles;
        this.own = titles.stream().map(RoleSearch::own).toArray(double[][][]::new);
    }

    static List<Placed> of(List<Title> titles) {
        return new RoleSearch(titles).roles();
    }

    private static double[][] own(Title title) {
        double[][] own = new double[PLACES.length][ROLES.length];
        for (Place place : PLACES) {
            for (TitleRole role : ROLES) {
                own[place.ordinal()][role.ordinal()] = OwnEvidence.of(title, role, place);
            }
        }
        return own;
    }

    private List<Placed> roles() {
        Shares shares = Shares.of(titles, soft());
        List<Placed> roles = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Placed> next = best(shares);
            if (next.equals(roles)) {
                break;
            }
            roles = next;
            shares = Shares.of(titles, hard(roles));
        }
        return roles;
    }

    /** The best path through all titles; of those that leave the same things open, only the best goes on. */
    private List<Placed> best(Shares shares) {
        List<Path> paths = List.of(Path.start());
        for (int i = 0; i < titles.size(); i++) {
            paths = longer(paths, i, shares);
        }
        return paths.stream()
                .max((a, b) -> Double.compare(a.score() + Steps.end(a), b.score() + Steps.end(b)))
                .orElseThrow()
                .placed();
    }

    private List<Path> longer(List<Path> paths, int i, Shares shares) {
        Title title = titles.get(i);
        double[] bonus = shares.bonus(i);
        Path[] next = new Path[ROLES.length * PLACES.length * OPEN];
        for (Path path : paths) {
            for (TitleRole role : ROLES) {
                double alone = own[i][path.place().ordinal()][role.ordinal()];
                if (alone < IMPOSSIBLE) {
                    continue;
                }
                int share = isListed(title, role, path.place()) ? Shares.LISTED : role.ordinal();
                double added = alone + Steps.to(path, title, role) + bonus[share];
                int key = key(path, title, role);
                if (next[key] == null || path.score() + added > next[key].score()) {
                    next[key] = path.with(title, role, added);
                }
            }
        }
        List<Path> kept = new ArrayList<>();
        for (Path path : next) {
            if (path != null) {
                kept.add(path);
            }
        }
        return kept;
    }

    private static boolean isListed(Title title, TitleRole role, Place place) {
        return role == TitleRole.PART && place == Place.LIST && title.heading();
    }

    /** What a path leaves open that goes on with a title in a role. */
    private static int key(Path path, Title title, TitleRole role) {
        Place place = role == TitleRole.SECTION ? OwnEvidence.opens(title) : path.place();
        boolean group =
                switch (role) {
                    case SECTION -> false;
                    case GROUP -> true;
                    case ENTRY -> path.open(title) != null;
                    case NAME, PART -> path.group() != null;
                };
        boolean entry =
                switch (role) {
                    case SECTION, GROUP -> false;
                    case ENTRY -> true;
                    case NAME, PART -> path.entry() != null;
                };
        int open = (group ? 1 : 0) + (entry ? 2 : 0);
        return (place.ordinal() * OPEN + open) * ROLES.length + role.ordinal();
    }

    /** How likely each title plays each role, by what it says itself. */
    private List<double[]> soft() {
        List<double[]> all = new ArrayList<>();
        for (double[][] each : own) {
            double[] weights = new double[Shares.WIDTH];
            double sum = 0;
            for (TitleRole role : ROLES) {
                int k = role.ordinal();
                double most = Math.max(
                        each[Place.ENTRIES.ordinal()][k],
                        role == TitleRole.NAME ? Shares.NAMES : each[Place.UNKNOWN.ordinal()][k]);
                weights[k] = Math.exp(most);
                sum += weights[k];
            }
            for (int i = 0; i < ROLES.length; i++) {
                weights[i] /= sum;
            }
            all.add(weights);
        }
        return all;
    }

    private List<double[]> hard(List<Placed> roles) {
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
