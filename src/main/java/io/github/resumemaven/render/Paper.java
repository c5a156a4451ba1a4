package io.github.resumemaven.render;

import java.util.Locale;
import java.util.Set;

/**
 * The sheet that a résumé is printed on, in twentieths of a point.
 *
 * @param side the margins left and right
 * @param top those above and below
 */
public record Paper(int width, int height, int side, int top) {
    public static final Paper A4 = new Paper(11906, 16838, 1020, 907);
    public static final Paper LETTER = new Paper(12240, 15840, 1008, 936);

    /** Where offices print on Letter. */
    private static final Set<String> LETTER_REGIONS =
            Set.of("CA", "CL", "CO", "CR", "DO", "GT", "MX", "PH", "PR", "US", "VE");

    public static Paper of(Locale language) {
        return LETTER_REGIONS.contains(language.getCountry()) ? LETTER : A4;
    }
}
