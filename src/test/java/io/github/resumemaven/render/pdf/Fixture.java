package io.github.resumemaven.render.pdf;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.RenderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The résumés of the tests, and what becomes of them. */
final class Fixture {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final PdfRenderer RENDERER = new PdfRenderer(LEXICON);

    private Fixture() {}

    static Resume read(String name) {
        try (var in = Fixture.class.getResourceAsStream("/io/github/resumemaven/render/" + name)) {
            return new ResumeReader(LEXICON).read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Resume written(String markdown) {
        return written("resume.md", markdown);
    }

    static Resume written(String name, String markdown) {
        return new ResumeReader(LEXICON).read(name, markdown.getBytes(StandardCharsets.UTF_8));
    }

    static Pdf pdf(String name) {
        return RENDERER.render(read(name), RenderOptions.DEFAULT);
    }

    static Pdf pdf(Resume resume, RenderOptions options) {
        return RENDERER.render(resume, options);
    }

    static String text(String markdown) {
        return TextLayer.of(pdf(written(markdown), RenderOptions.DEFAULT).bytes())
                .text();
    }
}
