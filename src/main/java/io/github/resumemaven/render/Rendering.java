package io.github.resumemaven.render;

import io.github.resumemaven.render.check.Loss;
import io.github.resumemaven.render.pdf.TextLayer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a résumé became.
 *
 * @param files the bytes of each file by its name, in the order of {@link Format}
 * @param losses what of the source is missing in a format all the same
 * @param mended what would have been missing, had its passage not been shown as it is written, too; empty when all is
 *     well
 * @param pdf what software finds in the PDF; empty if there is none
 */
public record Rendering(Map<String, byte[]> files, List<Loss> losses, List<Loss> mended, Optional<TextLayer> pdf) {

    Rendering mended(List<Loss> earlier) {
        return new Rendering(files, losses, earlier, pdf);
    }
}
