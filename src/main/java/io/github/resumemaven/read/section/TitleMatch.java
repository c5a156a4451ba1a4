package io.github.resumemaven.read.section;

import io.github.resumemaven.model.SectionKind;

/**
 * What a title says of its section.
 *
 * @param strength how sure
 */
public record TitleMatch(SectionKind kind, Strength strength) {

    public enum Strength {
        /** One word of it is the title of a section. */
        WORD,
        /** One of its parts is: {@code Skills & Achievements}. */
        PART,
        /** All of it is. */
        WHOLE
    }

    public boolean atLeast(Strength wanted) {
        return strength.compareTo(wanted) >= 0;
    }
}
