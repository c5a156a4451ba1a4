package io.github.resumemaven.read.title;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which roles the titles of each style play, and what it is worth to a title to play that of the others in its style. */
final class Shares {
    private static final Set<SectionKind> MAIN = EnumSet.of(SectionKind.WORK, SectionKind.EDUCATION);
    private static final TitleRole[] ROLES = TitleRole.values();

    /** Headings within lists of words say nothing about those of entries; they are counted here. */
    static final int LISTED = ROLES.length;

    static final int WIDTH = LISTED + 1;

    /** How much a title looks like a line about the person before anything is known of its place. */
    static final double NAMES = -3;

    /** What it is worth to play the role of all others. */
    private static final double CONSISTENCY = 4;

    /** What it is worth to a title that says nothing of an entry to be a section, where all that is known of its style are. */
    private static final double STYLED = 3;

    /** The same for a line that is no heading, which speaks against it more. */
    private static final double STYLED_LINE = 6.5;

    /** So many others make a style. */
    private static final double FULL = 3;

    /** What a heading within a list of words is taken for, as far as its style is not that of sections. */
    private static final double IN_LIST = 0.7;

    /** What it is worth to a line that is no heading to be a part, as others are. */
    private static final double TEXT = 0.5;

    private final List<Title> titles;
    private final List<double[]> own;
    /** How many open jobs or studies. */
    private int mains;

    /** The least deep style, the person's name apart; null if there is none. */
    private final Style outermost;

    /** Whether anything in the document has a date. */
    private final boolean dated;

    private final Map<Style, Sum> sums = new HashMap<>();

    /** How many titles one style has, and how likely they play each role, added up. */
    private static final class Sum {
        private final double[] roles = new double[WIDTH];
        private int titles;
        /** Those that say what section they open, and those that say something of an entry. */
        private int known;

        private int speaking;
        private int silent;
        private int quiet;
        private int mains;

        void add(Title title, double[] one) {
            titles++;
            boolean opens = title.opens();
            known += opens ? 1 : 0;
            mains += title.says(Strength.WHOLE) && MAIN.contains(title.kind()) ? 1 : 0;
            speaking += !opens && !title.silent() ? 1 : 0;
            silent += !opens && title.silent() ? 1 : 0;
            quiet += !opens && title.silent() && title.below() == Title.Dated.NOT ? 1 : 0;
            for (int k = 0; k < WIDTH; k++) {
                roles[k] += one[k];
            }
        }

        /**
         * How sure the style is that of sections, 0 to 1: by those of it that say so; the outermost one also by their number,
         * if they say nothing of entries and not all of them have dates below, as entries would.
         */
        double titled(boolean outermost, boolean dated) {
            boolean mute = known > 0 || dated && quiet * 3 >= titles;
            double others = outermost && mute && speaking * 2 <= silent + known ? (silent + known - 1) / FULL : 0;
            double said = speaking * 2 > known ? 0 : known / FULL;
            return Math.min(1, Math.max(said, others));
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
            sums.computeIfAbsent(titles.get(i).style(), style -> new Sum()).add(titles.get(i), own.get(i));
        }
        outermost = outermost(titles);
        dated = titles.stream().anyMatch(title -> title.anyDate() || title.datesAbove() > 0);
        mains = sums.values().stream().mapToInt(sum -> sum.mains).sum();
    }

    private static Style outermost(List<Title> titles) {
        return titles.stream()
                .skip(1)
                .min(Comparator.comparingInt(Title::depth))
                .map(Title::style)
                .orElse(null);
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
        boolean untold = titles.get(title).untold();
        bonus[TitleRole.SECTION.ordinal()] += untold && mains == sum.mains
                ? (titles.get(title).heading() ? STYLED : STYLED_LINE)
                        * sum.titled(titles.get(title).style().equals(outermost), dated)
                : 0;
        double sections = sum.share(own.get(title), TitleRole.SECTION.ordinal());
        bonus[LISTED] = CONSISTENCY * (IN_LIST * (1 - sections));
        return bonus;
    }
}
