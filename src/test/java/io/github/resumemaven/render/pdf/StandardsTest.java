package io.github.resumemaven.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import io.github.resumemaven.render.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every fixture, in every language, is whole, accessible and archivable. */
class StandardsTest {
    private static final Renderer RENDERER = new Renderer(Lexicon.load(), Fixtures.READ_BACK);

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void losesNothingAndMeetsUaAndArchiveStandards(Path file) throws Exception {
        Resume resume = Fixture.written(file.getFileName().toString(), Files.readString(file));
        Rendering rendering = RENDERER.render(resume, EnumSet.of(Format.PDF), RenderOptions.DEFAULT);
        byte[] pdf = rendering.files().get(Format.PDF.fileName());
        assertThat(rendering.mended()).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
