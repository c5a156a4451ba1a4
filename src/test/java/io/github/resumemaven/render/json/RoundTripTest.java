package io.github.resumemaven.render.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fictional résumé → {@code resume.json} → résumé → the same {@code resume.json}. */
class RoundTripTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);

    static Stream<Path> resumes() throws IOException, URISyntaxException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("/io/github/resumemaven/read/samples", "/io/github/resumemaven/render")) {
            try (Stream<Path> all =
                    Files.list(Path.of(RoundTripTest.class.getResource(folder).toURI()))) {
                all.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    private static Resume read(Path file) throws IOException {
        return READER.read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static String export(Resume resume) {
        return new JsonResumeRenderer().render(resume, RenderOptions.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("resumes")
    void isValid(Path file) throws IOException {
        assertThat(Schema.faults(export(read(file)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("resumes")
    void readsBackToTheSameBytes(Path file) throws IOException {
        String json = export(read(file));

        assertThat(export(READER.read("resume.json", json.getBytes(UTF_8)))).isEqualTo(json);
    }

    /** JSON is YAML 1.2. */
    @ParameterizedTest
    @MethodSource("resumes")
    void readsBackFromYamlToTheSameBytes(Path file) throws IOException {
        String json = export(read(file));

        assertThat(export(READER.read("resume.yaml", json.getBytes(UTF_8)))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("resumes")
    void losesNothingOnItsWayBackToTheOtherFormats(Path file) throws IOException {
        Resume back = READER.read("resume.json", export(read(file)).getBytes(UTF_8));
        EnumSet<Format> formats = EnumSet.complementOf(EnumSet.of(Format.PDF));

        assertThat(new Renderer(LEXICON, Fixtures.READ_BACK)
                        .render(back, formats, RenderOptions.DEFAULT)
                        .mended())
                .isEmpty();
    }

    @Test
    void saysNothingTwiceThatAnAddressOrAnExactDateSays() {
        String json =
                """
                {"basics": {"name": "Ada Quill",
                   "profiles": [{"network": "GitHub", "url": "https://github.com/ada-quill"}]},
                 "work": [{"name": "Skiff", "startDate": "2014", "endDate": "2016-08"}],
                 "meta": {"sections": [{"kind": "work", "title": "Work", "lists": {"work": 1},
                   "entries": [{"entry": "Skiff", "list": "work", "index": 0,
                     "startDate": "2014-22", "endDate": "2016-08", "dates": "Summer 2014 – Aug 2016"}]}]}}
                """;
        byte[] text = new Renderer(LEXICON, Fixtures.READ_BACK)
                .render(
                        READER.read("resume.json", json.getBytes(UTF_8)),
                        EnumSet.of(Format.TEXT),
                        RenderOptions.DEFAULT)
                .files()
                .get(Format.TEXT.fileName());

        assertThat(new String(text, UTF_8))
                .startsWith("Ada Quill\n=========\ngithub.com/ada-quill\n\nWork\n----\nSkiff")
                .containsOnlyOnce("2014")
                .containsOnlyOnce("2016");
    }

    @Test
    void callsAnEntryByItsNameOnce() {
        String json =
                """
                {"work": [{"name": "Skiff"}],
                 "meta": {"sections": [{"kind": "work", "lists": {"work": 1},
                   "entries": [{"entry": "Skiff", "list": "work", "index": 0, "keywords": ["keels"]}]}]}}
                """;
        byte[] text = new Renderer(LEXICON, Fixtures.READ_BACK)
                .render(
                        READER.read("resume.json", json.getBytes(UTF_8)),
                        EnumSet.of(Format.TEXT),
                        RenderOptions.DEFAULT)
                .files()
                .get(Format.TEXT.fileName());

        assertThat(new String(text, UTF_8)).containsOnlyOnce("Skiff").contains("keels");
    }
}
