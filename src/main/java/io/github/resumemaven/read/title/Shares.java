package io.github.resumemaven.read.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which roles the titles of each style play, and what it is worth to a title to play that of the others in its style. */
final class Shares {
    /** Headings within lists of words say nothing about those of entries; they are counted here. */
    static final int LISTED = TitleRole.values().length;

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
    private final Map<Style, double[]> sums = new HashMap<>();
    private final Map<Style, Integer> counts = new HashMap<>();

    private Shares(List<Title> titles, List<double[]> own) {
        this.titles = titles;
        this.own = own;
        for (int i = 0; i < titles.size(); i++) {
            double[] sum = sums.computeIfAbsent(titles.get(i).style(), style -> new double[WIDTH]);
            for (int k = 0; k < WIDTH; k++) {
                sum[k] += own.get(i)[k];
            }
            counts.merge(titles.get(i).style(), 1, Integer::sum);
        }
    }

    /** @param own how likely each title plays each role */
    static Shares of(List<Title> titles, List<double[]> own) {
        return new Shares(titles, own);
    }

    /** @param listed whether it would be a heading within a list of words */
    double bonus(int title, TitleRole role, boolean listed) {
        double sections = share(title, TitleRole.SECTION);
        boolean text = role == TitleRole.PART && !titles.get(title).heading();
        return CONSISTENCY * (listed ? IN_LIST * (1 - sections) : share(title, role) * (text ? TEXT : 1));
    }

    /** The share of the other titles in the same style that play a role. */
    private double share(int title, TitleRole role) {
        Style style = titles.get(title).style();
        double[] sum = sums.get(style);
        double[] mine = own.get(title);
        double others = counts.get(style) - 1;
        double scale = Math.min(1, others / FULL);
        double all = role == TitleRole.SECTION ? others : others - sum[LISTED] + mine[LISTED];
        double same = sum[role.ordinal()] - mine[role.ordinal()];
        return all <= 0 ? 0 : scale * same / all;
    }
}
