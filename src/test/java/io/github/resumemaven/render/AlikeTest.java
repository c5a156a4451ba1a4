package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AlikeTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static String text(String projects) {
        return rendered(Format.TEXT, projects);
    }

    private static String rendered(Format format, String projects) {
        byte[] source = ("# Ada Linden\n\n## Projects\n\n" + projects).getBytes(StandardCharsets.UTF_8);
        Resume resume = new ResumeReader(LEXICON).read("cv.md", source);
        Rendering rendering =
                new Renderer(LEXICON, Fixtures.READ_BACK).render(resume, EnumSet.of(format), RenderOptions.DEFAULT);
        assertThat(rendering.mended()).isEmpty();
        return new String(rendering.files().get(format.fileName()), StandardCharsets.UTF_8);
    }

    @Test
    void aNamedLineBesideOneWithoutANameStandsAsItIsWritten() {
        assertThat(
                        text(
                                "- [tide](https://tide.example.com): charts of the coast\n- A small tool that counts gulls, and tells when there are many.\n"))
                .contains(
                        "- tide (https://tide.example.com): charts of the coast\n- A small tool that counts gulls, and tells when there are many.\n");
    }

    @Test
    void linesThatAllHaveANameKeepTheirTitles() {
        assertThat(
                        text(
                                "- [tide](https://tide.example.com): charts of the coast\n- [gull](https://gull.example.com): counts\n"))
                .contains("tide (https://tide.example.com)\ncharts of the coast\n");
    }

    @Test
    void anEntryOfSeveralBlocksOrWithADateStaysOne() {
        assertThat(
                        text(
                                "- [tide](https://tide.example.com): charts, 2019 – 2021\n- A small tool that counts gulls, and tells when there are many.\n"))
                .contains("2019 – 2021\n");
        assertThat(
                        text(
                                "- [tide](https://tide.example.com): charts\n\n  - of the coast\n- A small tool that counts gulls, and tells when there are many.\n"))
                .contains("tide (https://tide.example.com)\ncharts\n- of the coast\n");
    }

    @Test
    void dataKeepsTheName() {
        assertThat(
                        rendered(
                                Format.JSON,
                                "- [tide](https://tide.example.com): charts of the coast\n- A small tool that counts gulls, and tells when there are many.\n"))
                .contains("\"name\": \"tide\"");
    }
}
