package io.github.resumemaven.render.pdf;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.RenderFault;
import io.github.resumemaven.render.RenderFault.Spot;
import io.github.resumemaven.render.pdf.font.FontPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the characters that would vanish from the page. */
final class Coverage {
    private Coverage() {}

    /** @throws RenderFault that names each character that no font has, once, at its first place */
    static void check(FontPlan plan, SourceText source) {
        if (!plan.missing().isEmpty()) {
            List<Spot> spots = plan.missing().stream()
                    .map(character -> spot(character, source))
                    .sorted(Comparator.comparingInt(spot -> spot.span().start()))
                    .toList();
            throw new RenderFault(spots);
        }
    }

    private static Spot spot(int character, SourceText source) {
        int place = Math.max(0, source.text().indexOf(character));
        String shown = Character.isLetterOrDigit(character) ? " (" + Character.toString(character) + ")" : "";
        String message = String.format(
                Locale.ROOT,
                "no font has the character U+%04X%s, so the PDF can't show it. Name a font that has it with"
                        + " -Dresume.fonts=<file or folder>, or write it in another way.",
                character,
                shown);
        return new Spot(new Span(place, place), message);
    }
}
