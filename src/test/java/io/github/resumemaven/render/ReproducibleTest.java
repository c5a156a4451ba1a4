package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same source, read and rendered on machines elsewhere: the same bytes in each format. */
class ReproducibleTest {
    private static final List<String> SOURCES = List.of(
            "zh-backend.md",
            "zh-hant-product.md",
            "ja-engineer.md",
            "ko-frontend.md",
            "en-backend.md",
            "every-block.md");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** With words, reader and renderer that are loaded there. */
    private static Map<String, byte[]> render(String source) {
        Lexicon lexicon = Lexicon.load();
        ResumeReader reader = new ResumeReader(lexicon);
        Resume resume = reader.read(source, UnreadFixturesTest.fixture(source).getBytes(StandardCharsets.UTF_8));
        return new Renderer(lexicon, (bytes, language) -> Optional.of(reader.read("resume.md", bytes, language)))
                .render(resume, EnumSet.allOf(Format.class), RenderOptions.DEFAULT)
                .files();
    }

    /** A dotless i, Arabic digits, a year of the Buddhist era; the first and the last place where a day begins. */
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "ar-EG-u-nu-arab, Pacific/Pago_Pago",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu"
    })
    void writesTheSameBytesElsewhere(String language, String place) {
        for (String source : SOURCES) {
            goHome();
            Map<String, byte[]> here = render(source);
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            Map<String, byte[]> there = render(source);
            assertThat(there.keySet()).hasSize(Format.values().length).isEqualTo(here.keySet());
            here.forEach((file, bytes) -> assertThat(Arrays.equals(bytes, there.get(file)))
                    .as(file + " of " + source)
                    .isTrue());
        }
    }
}
