package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.check.LossCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every résumé of the tests in every format. */
class NothingLostTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);
    private static final Renderer RENDERER = new Renderer(LEXICON, Fixtures.READ_BACK);

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noCharacterIsLost(Path file) throws IOException {
        EnumSet<Format> formats = EnumSet.allOf(Format.class);
        if (Files.readString(file).contains("](images/")) {
            // Its picture does not exist.
            formats.remove(Format.PDF);
        }
        Resume resume = READER.read(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(RENDERER.render(resume, formats, RenderOptions.DEFAULT).mended())
                .isEmpty();
    }

    @Test
    void aParagraphOfSentencesStaysAsItWasWritten() {
        Resume resume = READER.read(
                "en-backend.md", UnreadFixturesTest.fixture("en-backend.md").getBytes(StandardCharsets.UTF_8));
        Rendering rendering = RENDERER.render(resume, EnumSet.of(Format.TEXT, Format.PDF), RenderOptions.DEFAULT);
        String sentence = "\"Settling in minutes\" at the fictional Northern Streams conference, 2023. The talk walks";
        assertThat(rendering.pdf().orElseThrow().text().replace('\n', ' ')).contains(sentence);
        assertThat(new String(rendering.files().get("resume.txt"), StandardCharsets.UTF_8).replace('\n', ' '))
                .contains(sentence);
    }

    @Test
    void eachCharacterOfAParagraphIsLookedFor() {
        String source = UnreadFixturesTest.fixture("en-backend.md");
        Resume resume = READER.read("en-backend.md", source.getBytes(StandardCharsets.UTF_8));
        String text = new String(
                RENDERER.render(resume, EnumSet.of(Format.TEXT), RenderOptions.DEFAULT)
                        .files()
                        .get("resume.txt"),
                StandardCharsets.UTF_8);
        LossCheck check = new LossCheck(resume, LEXICON.of(resume.language()));
        int from = text.indexOf("\"Settling");
        for (int i = from; i < from + 60; i++) {
            if (text.charAt(i) != ' ') {
                String holed = text.substring(0, i) + text.substring(i + 1);
                assertThat(check.of(Format.TEXT, holed.getBytes(StandardCharsets.UTF_8)))
                        .as("without " + text.charAt(i) + " at " + i)
                        .isNotEmpty();
            }
        }
    }
}
