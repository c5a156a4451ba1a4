package io.github.resumemaven.render.html;

import io.github.resumemaven.render.Paper;
import java.util.Locale;

/** How a browser prints the page: the rule that no style sheet can choose by language. */
final class PageRule {
    private PageRule() {}

    /** English without a region is left to the printer: both sheets are at home there. */
    static String of(Locale language) {
        if (Paper.of(language) == Paper.LETTER) {
            return "@page { size: letter; margin: 0.65in 0.7in; }\n";
        }
        boolean open =
                language.getLanguage().equals("en") && language.getCountry().isEmpty();
        return "@page { " + (open ? "" : "size: A4; ") + "margin: 16mm 18mm; }\n";
    }
}
