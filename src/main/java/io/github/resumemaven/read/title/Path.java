package io.github.resumemaven.read.title;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The roles of the titles up to one of them.
 *
 * @param before the rest; null in front of the first title
 * @param section the title of the section that is open; null in none
 * @param group the employer that is open; null in none
 * @param entry the entry that is open; null in none
 * @param top the least deep one of this section or group up to here; null in front of the first
 */
record Path(
        Path before,
        Title title,
        TitleRole role,
        Place place,
        Title section,
        Title group,
        Title entry,
        Title top,
        double score) {

    static Path start() {
        return new Path(null, null, null, Place.TOP, null, null, null, null, 0);
    }

    Path with(Title next, TitleRole nextRole, double added) {
        return switch (nextRole) {
            case SECTION ->
                new Path(this, next, nextRole, OwnEvidence.opens(next), next, null, null, null, score + added);
            case GROUP -> new Path(this, next, nextRole, place, section, next, null, null, score + added);
            case ENTRY -> {
                Title open = open(next);
                boolean higher = top == null || open != group || next.depth() < top.depth();
                yield new Path(this, next, nextRole, place, section, open, next, higher ? next : top, score + added);
            }
            default -> new Path(this, next, nextRole, place, section, group, entry, top, score + added);
        };
    }

    /** The group that an entry stands in: it goes on where that is deeper, or right below it; an entry may turn out to be one. */
    Title open(Title next) {
        if (group != null && (role == TitleRole.GROUP || next.depth() > group.depth())) {
            return group;
        }
        return entry != null && employs(entry, next) ? entry : null;
    }

    /** Whether an entry that names no role has one that does below it: it is the employer. */
    static boolean employs(Title above, Title next) {
        return next.depth() > above.depth()
                && next.heading() == above.heading()
                && next.namesRole()
                && !above.namesRole()
                && (above.named() || above.dated() == Title.Dated.RANGE);
    }

    /** What each title is, and of an entry whether it stands in a group. */
    List<Placed> placed() {
        List<Placed> all = new ArrayList<>();
        Title groups = null;
        for (Path at = this; at.before != null; at = at.before) {
            boolean employer = at.title == groups;
            groups = at.group != null ? at.group : employer ? null : groups;
            all.add(new Placed(
                    employer ? TitleRole.GROUP : at.role, at.role == TitleRole.ENTRY && at.group != null && !employer));
        }
        Collections.reverse(all);
        return all;
    }

    /** @param grouped whether it is an entry of a group */
    record Placed(TitleRole role, boolean grouped) {}
}
