package io.github.resumemaven.read.title;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import io.github.resumemaven.read.title.Title.Dated;
import io.github.resumemaven.read.title.Title.Person;
import java.util.EnumSet;
import java.util.Set;

/** How much what a title says, and what stands right below it, speaks for each role. */
final class OwnEvidence {
    private static final Set<SectionKind> LISTS = EnumSet.of(
            SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS, SectionKind.SUMMARY, SectionKind.BASICS);

    private static final double NEVER = -50;

    private OwnEvidence() {}

    /** What a title opens as a section. */
    static Place opens(Title title) {
        if (title.match().isEmpty() || title.kind() == SectionKind.OTHER) {
            return Place.UNKNOWN;
        }
        return LISTS.contains(title.kind()) ? Place.LIST : Place.ENTRIES;
    }

    static double of(Title title, TitleRole role, Place place) {
        return switch (role) {
            case NAME -> place == Place.TOP ? name(title) : NEVER;
            case SECTION -> section(title);
            case GROUP -> place == Place.ENTRIES ? group(title) : NEVER;
            case ENTRY -> place == Place.LIST ? NEVER : entry(title, place);
            case PART -> part(title, place);
        };
    }

    private static double name(Title title) {
        double score = title.document() ? 4 : 0;
        score -= title.says(Strength.WHOLE) ? title.heading() ? 5 : 2.5 : title.says(Strength.PART) ? 2 : 0;
        score += title.heading() ? 0 : 2;
        score -= title.dated() == Dated.RANGE ? 3 : 0;
        score -= title.below() == Dated.RANGE ? 2 : 0;
        score += title.person() == Person.SURELY ? 3 : title.person() == Person.NONE && !title.document() ? -3 : 0;
        return score;
    }

    private static double section(Title title) {
        boolean whole = title.says(Strength.WHOLE);
        double score = whole ? 6 : title.says(Strength.PART) ? 4 : title.match().isPresent() ? 0.3 : -2.5;
        score -= title.document() && title.match().isEmpty() ? 4 : 0;
        score -= title.person() == Person.SURELY ? 3 : 0;
        score -= title.dated() == Dated.RANGE ? 6 : title.dated() == Dated.SINGLE ? 3 : 0;
        score -= title.fact() && !whole ? 5 : 0;
        score -= title.part() && !whole ? 4 : 0;
        score -= title.below() == Dated.RANGE && !title.empty() ? opens(title) == Place.LIST ? 2 : whole ? 0 : 1 : 0;
        if (!whole) {
            score -= title.namesRole() && title.match().isEmpty() ? 2 : 0;
            score -= title.named() ? 2 : 0;
        }
        score -= title.times() > 2 ? 8 : title.again() ? 4 : 0;
        if (!title.heading()) {
            score -= title.row().strong()
                    ? 1
                    : title.row().lone() ? 2.5 : title.row().first() ? 3.5 : 6;
            score -= title.row().beginsItem() ? 2 : 0;
            score -= title.row().line().anchors().isEmpty() ? 0 : 3;
            score -= whole ? 0 : title.says(Strength.PART) ? 2 : 3;
        }
        return score;
    }

    private static double group(Title title) {
        double score = title.named() ? 1 : 0;
        score -= title.namesRole() ? 2.5 : 0;
        score -= title.dated() != Dated.NOT ? 1 : 0;
        score -= title.below() == Dated.RANGE ? 1 : 0;
        score -= title.says(Strength.WHOLE) ? 4 : title.says(Strength.PART) ? 1.5 : 0;
        score -= title.part() ? 4 : 0;
        return score;
    }

    private static double entry(Title title, Place place) {
        double score = 0;
        score += title.dated() == Dated.RANGE ? 3 : title.dated() == Dated.SINGLE ? 1.5 : 0;
        score += title.dated() == Dated.RANGE
                ? 0
                : title.below() == Dated.RANGE ? 2.5 : title.below() == Dated.SINGLE ? 1 : 0;
        score += title.namesRole() ? 1 : 0;
        score += title.named() ? 1 : 0;
        score += title.degree() ? 0.7 : 0;
        score -= score == 0 || title.onlyDate() && !title.empty() ? 1.5 : 0;
        score -= title.says(Strength.WHOLE) ? 4 : title.says(Strength.PART) ? 2 : 0;
        score -= title.part() ? 4 : 0;
        score -= title.again() && !title.named() && !title.namesRole() ? 2 : 0;
        if (place == Place.TOP) {
            score -= title.anyDate() && title.says() || title.onlyDate() ? 1 : 10;
        }
        return score - (place == Place.UNKNOWN ? 0.5 : 0);
    }

    private static double part(Title title, Place place) {
        double score = title.part() ? place == Place.LIST ? 1 : 3 : 0;
        score += title.times() > 2 ? 2.5 : title.again() && !title.named() && !title.namesRole() ? 1.5 : 0;
        double strict = place == Place.UNKNOWN ? 0.3 : 1;
        score -= strict * (title.dated() == Dated.RANGE ? 2.5 : title.dated() == Dated.SINGLE ? 1 : 0);
        score -= strict * (title.heading() && title.below() == Dated.RANGE && title.dated() != Dated.RANGE ? 2 : 0);
        score -= title.says(Strength.WHOLE) ? 2.5 : title.says(Strength.PART) ? 1 : 0;
        score += title.heading() ? 0 : 2;
        return score;
    }
}
