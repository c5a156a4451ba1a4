package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every sample: résumés of people who don't exist, one for each shape, with the model expected beside them. */
class SamplesTest {
    private static final ResumeReader READER = new ResumeReader(Lexicon.load());

    static Stream<Path> samples() throws IOException, URISyntaxException {
        Path folder = Path.of(SamplesTest.class.getResource("samples").toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheModel(Path sample) throws IOException {
        String name = sample.getFileName().toString();
        Path expected = sample.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");

        assertThat(Compact.of(read(sample))).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void losesNoText(Path sample) throws IOException {
        assertThat(Coverage.lost(read(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void spellsValuesAsTheSourceDoes(Path sample) throws IOException {
        Resume resume = read(sample);

        resume.entries().forEach(entry -> entry.fields().forEach(field -> assertThat(
                        letters(resume.source().text(field.value().span())))
                .contains(letters(field.value().get()))));
        resume.basics().values().forEach(value -> assertThat(
                        letters(resume.source().text(value.span())))
                .contains(letters(value.get())));
    }

    /** An address hidden from robots is spelt with words for its signs. */
    private static String letters(String text) {
        return text.replaceAll("(?i)&#64;|\\((?:at|dot)\\)|\\[(?:at|dot)]|#at#", "")
                .replaceAll("<[^>]*>|&\\w+;|[^\\p{L}\\p{N}]", "");
    }

    private static Resume read(Path sample) throws IOException {
        return READER.read(sample.getFileName().toString(), Files.readAllBytes(sample));
    }
}
