package io.github.resumemaven.read.title;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.TitleMatch;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import java.util.Optional;

/**
 * A row that may be a title, with what its own words and neighbours say of it.
 *
 * @param depth of a heading, 1–6; of a bold line, 7; of a plain one, 8
 * @param match what section it would open
 * @param document whether it is what people call the whole document
 * @param dated when, in the row itself
 * @param below when, in a row right below
 * @param role how much it looks like naming a role: 0 to 3
 * @param named whether it names a firm or a school, or links to one
 * @param degree whether it names a degree
 * @param part whether it is the title of a part of a description
 * @param fact whether it is a label and its value
 * @param person whether it may name somebody
 * @param empty whether another title follows at once
 * @param times how many titles say the same
 * @param datesAbove how many rows above it have dates
 */
record Title(
        Row row,
        Style style,
        int depth,
        Optional<TitleMatch> match,
        boolean document,
        Dated dated,
        Dated below,
        double role,
        boolean named,
        boolean degree,
        boolean part,
        boolean fact,
        Person person,
        boolean empty,
        int times,
        int datesAbove) {

    /** From here on, a title names a role. */
    private static final double ROLE = 1.5;

    private static final int MOST_LETTERS = 3;

    /** How precisely something is dated. */
    enum Dated {
        NOT,
        SINGLE,
        RANGE
    }

    /** Whether something has the form of somebody's name. */
    enum Person {
        NONE,
        PERHAPS,
        SURELY
    }

    Title said(int often) {
        return new Title(
                row,
                style,
                depth,
                match,
                document,
                dated,
                below,
                role,
                named,
                degree,
                part,
                fact,
                person,
                empty,
                often,
                datesAbove);
    }

    /** Whether other titles say the same, as those of chapters do. */
    boolean again() {
        return times > 1;
    }

    boolean heading() {
        return row.is(Kind.HEADING);
    }

    boolean namesRole() {
        return role >= ROLE;
    }

    /** Whether it says that it opens a section, and of which kind. */
    boolean opens() {
        return says(Strength.PART) && dated == Dated.NOT;
    }

    /** Whether it says nothing of an entry, nor of a part of one. */
    boolean silent() {
        return dated == Dated.NOT && !says() && !part && !fact && times == 1;
    }

    /** Whether it says nothing at all that is known, of which it may be the title. */
    boolean untold() {
        return silent() && match.isEmpty() && person != Person.SURELY;
    }

    /** Whether its words are those of an entry: a role, a firm or school, a degree. */
    boolean says() {
        return namesRole() || named || degree;
    }

    /** Whether it opens a section, at least so surely. */
    boolean says(Strength least) {
        return match.filter(each -> each.atLeast(least)).isPresent();
    }

    SectionKind kind() {
        return match.map(TitleMatch::kind).orElse(SectionKind.OTHER);
    }

    /** Whether it is a date and nothing else. */
    boolean onlyDate() {
        return dated != Dated.NOT && role == 0 && !named && !degree && letters() <= MOST_LETTERS;
    }

    private long letters() {
        StringBuilder text = new StringBuilder(row.text());
        row.periods().forEach(period -> {
            for (int i = period.span().start(); i < period.span().end(); i++) {
                text.setCharAt(i, ' ');
            }
        });
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    boolean anyDate() {
        return dated != Dated.NOT || below != Dated.NOT;
    }
}
