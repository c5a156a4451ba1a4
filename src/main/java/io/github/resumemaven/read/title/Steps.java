package io.github.resumemaven.read.title;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.section.TitleMatch.Strength;

/** How well a role goes with those of the titles above. */
final class Steps {
    /** What it costs to be no section where only one would be written so. */
    private static final double BEHIND = 3;

    private Steps() {}

    static double to(Path path, Title title, TitleRole role) {
        return switch (role) {
            case NAME -> path.title() == null || path.title().document() ? 3.5 : path.entry() == null ? -0.5 : -5;
            case SECTION -> section(path, title);
            case GROUP -> group(path, title);
            case ENTRY -> entry(path, title);
            case PART -> part(path, title);
        };
    }

    private static boolean follows(Path path, Title title) {
        return path.title() != null && title.row().index() == path.title().row().index() + 1;
    }

    private static double section(Path path, Title title) {
        double score = path.role() == TitleRole.GROUP ? -5 : 0;
        Title open = path.section();
        if (open == null) {
            Title name = path.title();
            // What nobody knows is not the first section, but the person's name.
            score -= name == null && title.match().isEmpty() ? 4 : 0;
            return score + (name != null && title.depth() < name.depth() ? -0.5 : 0);
        }
        // Among entries, what has a date right below is one more, though its words may be those of a title.
        boolean dated = title.below() == Title.Dated.RANGE && !title.empty();
        score -= dated && path.place() == Place.ENTRIES && OwnEvidence.opens(title) == Place.LIST ? 4 : 0;
        if (title.depth() == open.depth()) {
            score += 0.7;
        } else if (title.depth() > open.depth()) {
            score -= nested(path, title);
        }
        if (!title.heading() && path.place() == Place.ENTRIES && !title.style().equals(open.style())) {
            boolean jobs = title.kind() == SectionKind.WORK || title.kind() == SectionKind.EDUCATION;
            score -= title.datesAbove() > open.datesAbove() && !jobs ? 2.5 : 0.5;
        }
        if (path.role() == TitleRole.SECTION && follows(path, title) && title.depth() <= open.depth()) {
            score -= 2;
        }
        return score;
    }

    /** What it costs that a section stands within another. */
    private static double nested(Path path, Title title) {
        Title above = path.entry() == null ? path.group() : path.entry();
        double cost = 0.5;
        cost += above != null && title.depth() > above.depth() ? 5 : 0;
        boolean entries = OwnEvidence.opens(title) == Place.ENTRIES;
        SectionKind kind = path.section().kind();
        boolean holdsOthers =
                kind == SectionKind.SKILLS || kind == SectionKind.PROJECTS || kind == SectionKind.OPEN_SOURCE;
        cost += holdsOthers && (!entries || title.kind() == kind) ? 5 : 0;
        cost += title.kind() == kind ? title.below() == Title.Dated.RANGE ? 5 : 1 : 0;
        return cost;
    }

    private static double group(Path path, Title title) {
        double score = path.role() == TitleRole.GROUP ? -4 : 0;
        score -= isBehindOthers(path, title) ? BEHIND : 0;
        score -= path.top() != null && path.top().heading() && !title.heading() ? 5 : 0;
        if (path.group() != null && path.group().style().equals(title.style())) {
            score += 0.5;
        } else if (path.entry() != null) {
            score -= title.depth() > path.entry().depth() ? 3 : 0;
        } else {
            score += below(path, title);
        }
        return score;
    }

    private static double entry(Path path, Title title) {
        Title above = path.group() == null ? path.top() : path.group();
        if (tellsMore(path, title)) {
            return -8;
        }
        if (above != null && above.heading() && !title.heading()) {
            return -5;
        }
        if (path.role() == TitleRole.GROUP) {
            double deeper = title.depth() > path.group().depth()
                    ? 1.5
                    : title.depth() == path.group().depth() ? -1 : -4;
            return deeper - (title.anyDate() ? 0 : 3);
        }
        double score = path.section() != null && title.depth() <= path.section().depth() ? -1.5 : 0;
        score -= isBehindOthers(path, title) ? BEHIND : 0;
        if (path.entry() == null) {
            return score + below(path, title);
        }
        if (isBelowDate(path, title)) {
            return -3;
        }
        // Where no section has a title, what is dated and as deep as the entry above is one more, though its words are
        // unknown.
        boolean more = path.place() == Place.TOP
                && title.match().isEmpty()
                && title.heading()
                && title.style().equals(path.entry().style())
                && title.below() == Title.Dated.RANGE
                && path.entry().below() == Title.Dated.RANGE;
        score += more && !title.says() ? 8 : 0;
        Title top = path.top();
        score -= path.role() == TitleRole.PART
                        && follows(path, title)
                        && title.depth() <= path.title().depth()
                        && !path.title().anyDate()
                ? 2.5
                : 0;
        if (title.depth() < path.entry().depth() && title.depth() < top.depth()) {
            return score - 0.7;
        }
        return score + (title.depth() <= top.depth() ? 0.5 : -deeper(top, title));
    }

    /**
     * Whether a title that says nothing is written as that of the section, a known one, which has entries already that are deeper, or no titles:
     * then it opens the next section rather than one more entry.
     */
    private static boolean isBehindOthers(Path path, Title title) {
        Title open = path.section();
        boolean styled = title.heading() || title.style().form() != Style.Form.PLAIN;
        if (open == null || !open.opens() || !styled || !title.style().equals(open.style()) || !title.untold()) {
            return false;
        }
        return path.top() == null
                ? title.datesAbove() > open.datesAbove()
                : path.top().depth() > open.depth();
    }

    /** What it costs that an entry is deeper than others: most that are belong to them. */
    private static double deeper(Title top, Title title) {
        if (!title.anyDate()) {
            return 4;
        }
        if (Path.employs(top, title)) {
            return 0;
        }
        boolean alike = title.namesRole() && top.namesRole();
        return (alike ? 1 : top.anyDate() ? 3.5 : 2) + (isWithin(title, top) ? 1 : -1);
    }

    /** Whether a title's time is within that of another, as far as both are known. */
    private static boolean isWithin(Title inner, Title outer) {
        if (inner.row().periods().isEmpty() || outer.row().periods().isEmpty()) {
            return true;
        }
        return inner.row().periods().get(0).isWithin(outer.row().periods().get(0));
    }

    /** How deep the first title of a section is. */
    private static double below(Path path, Title title) {
        Title open = path.section();
        return open == null ? 0 : title.depth() > open.depth() ? 1 : title.depth() == open.depth() ? -1 : -2.5;
    }

    private static double part(Path path, Title title) {
        if (isBelowDate(path, title) || tellsMore(path, title)) {
            return 4;
        }
        double score = path.role() == TitleRole.GROUP ? -3 : 0;
        score -= isBehindOthers(path, title) ? BEHIND : 0;
        // What only could be an entry has no parts: else all titles of a document might be those of its first line.
        if (path.entry() != null
                && path.place() != Place.ENTRIES
                && !isEntry(path.entry(), path.place() == Place.TOP)) {
            return score - 1;
        }
        if (path.entry() != null) {
            boolean deeper = title.depth() > path.top().depth();
            if (deeper && title.anyDate() && path.top().anyDate()) {
                score += 1.5;
            }
            return score + (deeper ? 1.5 : title.depth() == path.top().depth() ? -2 : -2.5);
        }
        Title open = path.section();
        if (open == null) {
            return score - 1;
        }
        boolean first = path.place() == Place.ENTRIES && title.heading() && !title.part();
        return score + (title.depth() > open.depth() ? first ? -1 : 0.5 : title.heading() ? -3 : -0.5);
    }

    /** Whether a title may be one of an entry: not by the words of a section, and above all sections only with a date. */
    private static boolean isEntry(Title title, boolean top) {
        boolean section = title.says(Strength.WHOLE) && title.dated() == Title.Dated.NOT;
        return top ? title.anyDate() && (title.says() || title.onlyDate()) : !section;
    }

    /** Whether a title is told right below a heading that is a date. */
    private static boolean isBelowDate(Path path, Title title) {
        return path.entry() != null
                && path.entry().onlyDate()
                && title.row().index() <= path.entry().row().index() + 2
                && follows(path, title)
                && !title.onlyDate();
    }

    /** Whether a title right below another, deeper than it, is one more line of that: when it was, or where. */
    private static boolean tellsMore(Path path, Title title) {
        Title above = path.title();
        boolean below =
                (path.role() == TitleRole.ENTRY || path.role() == TitleRole.GROUP || path.role() == TitleRole.PART)
                        && follows(path, title)
                        && above.dated() == Title.Dated.NOT
                        && (title.depth() > above.depth() || title.depth() == above.depth() && title.onlyDate());
        if (!below) {
            return false;
        }
        boolean when = title.dated() != Title.Dated.NOT && !title.namesRole();
        boolean role = above.namesRole() || path.place() == Place.ENTRIES && !above.named();
        boolean where = title.anyDate()
                && (role && (!title.namesRole() || title.named() && !above.named())
                        || above.degree() && !title.degree());
        return when || where;
    }

    static double end(Path path) {
        return path.role() == TitleRole.GROUP ? -5 : 0;
    }
}
