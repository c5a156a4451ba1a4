package io.github.resumemaven.render.html;

import io.github.resumemaven.render.Paper;
import java.util.List;
import java.util.Locale;

/** How a browser prints the page: the rule that no style sheet can choose by language. */
final class PageRule {
    private static final String LETTER = "@page { size: letter; margin: 0.65in 0.7in; }\n";
    private static final String A4 = "@page { size: A4; margin: 16mm 18mm; }\n";
    private static final String OPEN = "@page { margin: 16mm 18mm; }\n";

    static final List<String> ALL = List.of(LETTER, A4, OPEN);

    private PageRule() {}

    /** English without a region is left to the printer: both sheets are at home there. */
    static String of(Locale language) {
        if (Paper.of(language) == Paper.LETTER) {
            return LETTER;
        }
        boolean open =
                language.getLanguage().equals("en") && language.getCountry().isEmpty();
        return open ? OPEN : A4;
    }
}
