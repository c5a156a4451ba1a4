package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.json.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing may be lost even of a résumé of which nothing was understood. */
class UnreadFixturesTest {
    private static final Renderer RENDERER = new Renderer(Lexicon.load(), Fixtures.READ_BACK);

    static String fixture(String name) {
        try (var in = UnreadFixturesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md", "every-block.md", "html-blocks.md"})
    void losesNothingInAnyFormat(String name) {
        Resume resume = Unread.of(fixture(name));
        assertThat(RENDERER.render(resume, EnumSet.allOf(Format.class), RenderOptions.DEFAULT)
                        .mended())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md", "every-block.md", "html-blocks.md"})
    void writesValidJsonResume(String name) {
        Map<String, byte[]> files = RENDERER.render(
                        Unread.of(fixture(name)), EnumSet.of(Format.JSON), RenderOptions.DEFAULT)
                .files();
        assertThat(Schema.faults(new String(files.get("resume.json"), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "every-block.md"})
    void writesTheSameBytesTwice(String name) {
        var once = RENDERER.render(Unread.of(fixture(name)), EnumSet.allOf(Format.class), RenderOptions.DEFAULT);
        var twice = new Renderer(Lexicon.load(), Fixtures.READ_BACK)
                .render(Unread.of(fixture(name)), EnumSet.allOf(Format.class), RenderOptions.DEFAULT);
        once.files().forEach((file, bytes) -> assertThat(
                        Arrays.equals(bytes, twice.files().get(file)))
                .as(file)
                .isTrue());
    }
}
