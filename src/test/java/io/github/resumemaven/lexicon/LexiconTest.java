package io.github.resumemaven.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.SectionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    static Stream<Words> languages() {
        return LEXICON.languages().stream();
    }

    @Test
    void knowsThirteenLanguages() {
        assertThat(languages().map(words -> words.language().toLanguageTag()))
                .containsExactlyInAnyOrder(
                        "en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "pt", "it", "ru", "pl", "nl");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void lacksNoPart(Words words) {
        assertThat(words.keys())
                .containsExactlyElementsOf(LEXICON.languages().get(0).keys());
        for (String key : words.keys()) {
            assertThat(words.list(key)).as(key).isNotEmpty().noneMatch(String::isBlank);
        }
        for (SectionKind kind : SectionKind.values()) {
            if (kind != SectionKind.OTHER) {
                assertThat(words.sections(kind)).as(kind.key()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasSortedKeysWithoutDoubles(Words words) throws IOException {
        List<String> keys = new ArrayList<>();
        String resource = words.language().toLanguageTag() + ".properties";
        try (var reader = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.substring(0, line.indexOf(" = "))).forEach(keys::add);
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void repeatsNoWordInAList(Words words) {
        for (String key : words.keys()) {
            assertThat(words.list(key).stream().map(word -> word.toLowerCase(Locale.ROOT)))
                    .as(key)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void givesATitleToOneKindOfSectionOnly(Words words) {
        Set<String> titles = new HashSet<>();
        for (SectionKind kind : SectionKind.values()) {
            for (String title : words.sections(kind)) {
                assertThat(titles.add(title.toLowerCase(Locale.ROOT))).as(title).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "pt-BR, pt",
        "zh-CN, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh, zh-Hans",
        "zh-Hant, zh-Hant",
        "sw, en"
    })
    void findsTheWordsOfALanguage(String asked, String found) {
        assertThat(LEXICON.of(Locale.forLanguageTag(asked)).language().toLanguageTag())
                .isEqualTo(found);
    }
}
