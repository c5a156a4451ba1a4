package io.github.resumemaven.render.html;

import java.util.Locale;
import java.util.Set;

/** The sheet that a browser prints the page on. */
final class Paper {
    /** Where offices print on Letter. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "PR", "CR", "GT", "DO");

    private Paper() {}

    /** English without a region is left to the printer: both sheets are at home there. */
    static String rule(Locale language) {
        if (LETTER.contains(language.getCountry())) {
            return "@page { size: letter; margin: 0.65in 0.7in; }\n";
        }
        boolean open =
                language.getLanguage().equals("en") && language.getCountry().isEmpty();
        return "@page { " + (open ? "" : "size: A4; ") + "margin: 16mm 18mm; }\n";
    }
}
