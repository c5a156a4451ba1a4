package io.github.resumemaven.render.pdf;

import io.github.resumemaven.render.Paper;
import io.github.resumemaven.render.pdf.font.FontPlan;
import java.util.List;
import java.util.Locale;

/** The rules that depend on the language, the paper and the fonts; they follow the theme's own. */
final class Sheet {
    private Sheet() {}

    static String of(Locale language, Paper paper, FontPlan fonts) {
        boolean han = List.of("zh", "ja").contains(language.getLanguage());
        boolean korean = language.getLanguage().equals("ko");
        StringBuilder rules = new StringBuilder("\n@page { ");
        rules.append("size: ").append(points(paper.width())).append(' ').append(points(paper.height()));
        rules.append("; margin: ").append(points(paper.top())).append(' ').append(points(paper.side()));
        rules.append("; }\n");
        rules.append("body { font-family: ").append(fonts.textFamilies()).append("; font-size: ");
        rules.append(han ? "10pt" : korean ? "10pt" : "10.5pt");
        rules.append("; line-height: ")
                .append(han ? "1.6" : korean ? "1.55" : "1.38")
                .append("; }\n");
        rules.append("code, pre, kbd, samp { font-family: ")
                .append(fonts.codeFamilies())
                .append("; }\n");
        if (han || korean) {
            // These scripts have no italics.
            rules.append("em, i, cite, var, dfn { font-style: normal; font-weight: bold; }\n");
            rules.append("h1 { letter-spacing: 0.04em; }\n");
        }
        return rules.toString();
    }

    private static String points(int twentieths) {
        return String.format(Locale.ROOT, "%.2fpt", twentieths / 20.0);
    }
}
