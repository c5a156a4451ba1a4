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
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every fixture, in every language, is whole, accessible and archivable. */
class StandardsTest {
    private static final Renderer RENDERER = new Renderer(Lexicon.load(), Fixtures.READ_BACK);

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b | c |\n|---|---|---|\n| d |\n",
                "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr><tr></tr><td>d</td><td>e</td></table>",
                "<table><tr><td colspan='3'>a</td></tr><tr><td>b</td></tr></table>",
                "<table><tr><td rowspan='9'>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
                "<table><thead><tr><th colspan='2'>a</th></tr></thead><tr><td rowspan='0'>b</td><td colspan='2'>c</td></tr>"
                        + "<tr><td>d</td><td rowspan='2'>e</td></tr></table>",
                "<table><tr><td>a</td><td><ul><li>b</li></ul></td></tr><tr><td>c</td></tr></table>",
                "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table></td></tr>"
                        + "<tr><td>e</td></tr></table>",
                "<details><summary>a</summary><table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table></details>",
                "<div id='x'><table><tr><td colspan='1000'>a</td><td>b</td></tr><tr><td>c</td></tr></table></div>"
            })
    void tablesWithRowsOfUnequalLengthDoSo(String table) throws Exception {
        Resume resume = Fixture.written("# Ada Linden\n\n## Tables\n\n" + table);
        byte[] pdf = Fixture.pdf(resume, RenderOptions.DEFAULT).bytes();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 140, 500})
    void listsAndTablesWithinEachOtherDoSo(int depth) throws Exception {
        String tables = "<table><tr><td>".repeat(depth) + "deep" + "</td></tr></table>".repeat(depth);
        String lists = "<ul><li>".repeat(depth) + "deeper" + "</li></ul>".repeat(depth);
        Resume resume = Fixture.written("# Ada Linden\n\n## Work\n\n" + tables + "\n\n" + lists + "\n\nEnd\n");
        Rendering rendering = RENDERER.render(resume, EnumSet.of(Format.PDF), RenderOptions.DEFAULT);
        byte[] pdf = rendering.files().get(Format.PDF.fileName());
        assertThat(rendering.mended()).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
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
