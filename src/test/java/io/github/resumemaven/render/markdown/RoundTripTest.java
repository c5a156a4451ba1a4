package io.github.resumemaven.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import io.github.resumemaven.render.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fictional résumé → {@code resume.md} → résumé → the same {@code resume.json} and the same {@code resume.md}. */
class RoundTripTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);

    /** No résumés: of blocks and HTML of every kind, read as other facts wherever one of them changes its form. */
    private static final Set<String> OTHERWISE = Set.of("every-block.md", "html-blocks.md");

    static Stream<Path> resumes() throws IOException {
        return Fixtures.all()
                .filter(file -> !OTHERWISE.contains(file.getFileName().toString()));
    }

    static Stream<Path> all() throws IOException {
        return Fixtures.all();
    }

    private static Rendering render(String name, byte[] bytes) {
        return new Renderer(LEXICON, Fixtures.READ_BACK)
                .render(READER.read(name, bytes), EnumSet.of(Format.JSON, Format.MARKDOWN), RenderOptions.DEFAULT);
    }

    private static String text(Rendering rendering, Format format) {
        return new String(rendering.files().get(format.fileName()), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("resumes")
    void readsBackToTheSameResume(Path file) throws IOException {
        Rendering once = render(file.getFileName().toString(), Files.readAllBytes(file));
        Rendering twice = render("resume.md", text(once, Format.MARKDOWN).getBytes(UTF_8));

        assertThat(text(twice, Format.JSON)).isEqualTo(text(once, Format.JSON));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenTheSameAgain(Path file) throws IOException {
        String once = text(render(file.getFileName().toString(), Files.readAllBytes(file)), Format.MARKDOWN);

        assertThat(text(render("resume.md", once.getBytes(UTF_8)), Format.MARKDOWN))
                .isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("all")
    void losesNothing(Path file) throws IOException {
        assertThat(render(file.getFileName().toString(), Files.readAllBytes(file))
                        .mended())
                .isEmpty();
    }
}
