package io.github.resumemaven.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every fixture, in every language, is whole, accessible and archivable. */
class StandardsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-backend.md",
                "every-block.md",
                "html-blocks.md",
                "ja-engineer.md",
                "ko-frontend.md",
                "pl-designer.md",
                "ru-analyst.md",
                "zh-backend.md",
                "zh-hant-product.md"
            })
    void meetsUaAndArchiveStandards(String name) throws Exception {
        byte[] pdf = Fixture.pdf(name).bytes();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko-frontend.md", "pl-designer.md", "ru-analyst.md", "zh-hant-product.md"})
    void losesNothing(String name) {
        var rendering =
                new Renderer(Lexicon.load()).render(Fixture.read(name), EnumSet.of(Format.PDF), RenderOptions.DEFAULT);
        assertThat(rendering.losses()).isEmpty();
    }
}
