package io.github.resumemaven.read.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which roles the titles of each style play, and what it is worth to a title to play that of the others in its style. */
final class Shares {
    private static final TitleRole[] ROLES = TitleRole.values();

    /** Headings within lists of words say nothing about those of entries; they are counted here. */
    static final int LISTED = ROLES.length;

    static final int WIDTH = LISTED + 1;

    /** How much a title looks like a line about the person before anything is known of its place. */
    static final double NAMES = -3;

    /** What it is worth to play the role of all others. */
    private static final double CONSISTENCY = 4;

    /** So many others make a style. */
    private static final double FULL = 3;

    /** What a heading within a list of words is taken for, as far as its style is not that of sections. */
    private static final double IN_LIST = 0.7;

    /** What it is worth to a line that is no heading to be a part, as others are. */
    private static final double TEXT = 0.5;

    private final List<Title> titles;
    private final List<double[]> own;
    private final Map<Style, Sum> sums = new HashMap<>();

    /** How many titles one style has, and how likely they play each role, added up. */
    private static final class Sum {
        private final double[] roles = new double[WIDTH];
        private int titles;

        void add(double[] one) {
            titles++;
            for (int k = 0; k < WIDTH; k++) {
                roles[k] += one[k];
            }
        }

        /** The share of those others than one that play a role. */
        double share(double[] one, int role) {
            double others = titles - 1;
            double scale = Math.min(1, others / FULL);
            boolean sections = role == TitleRole.SECTION.ordinal();
            double all = sections ? others : others - roles[LISTED] + one[LISTED];
            return all <= 0 ? 0 : scale * (roles[role] - one[role]) / all;
        }
    }

    private Shares(List<Title> titles, List<double[]> own) {
        this.titles = titles;
        this.own = own;
        for (int i = 0; i < titles.size(); i++) {
            sums.computeIfAbsent(titles.get(i).style(), style -> new Sum()).add(own.get(i));
        }
    }

    /** @param own how likely each title plays each role */
    static Shares of(List<Title> titles, List<double[]> own) {
        return new Shares(titles, own);
    }

    /** What it is worth to a title to play each role; at {@link #LISTED}, to be a heading within a list of words. */
    double[] bonus(int title) {
        Sum sum = sums.get(titles.get(title).style());
        double[] bonus = new double[WIDTH];
        for (TitleRole role : ROLES) {
            boolean text = role == TitleRole.PART && !titles.get(title).heading();
            bonus[role.ordinal()] = CONSISTENCY * (sum.share(own.get(title), role.ordinal()) * (text ? TEXT : 1));
        }
        double sections = sum.share(own.get(title), TitleRole.SECTION.ordinal());
        bonus[LISTED] = CONSISTENCY * (IN_LIST * (1 - sections));
        return bonus;
    }
}
