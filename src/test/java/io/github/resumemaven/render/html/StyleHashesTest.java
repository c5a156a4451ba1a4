package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.render.theme.Theme;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleHashesTest {
    private static final Theme THEME = Theme.load("default");

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "zh-Hans"})
    void whatIsReadyIsWhatWouldBeComputed(String language) {
        String rule = PageRule.of(Locale.forLanguageTag(language));
        StyleHashes ready = StyleHashes.of(StyleHashes.lines("default"));
        assertThat(ready.of("default", THEME, rule))
                .isEqualTo(StyleHashes.of("").of("default", THEME, rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "zh-Hans"})
    void eachRuleIsReady(String language) {
        String rule = PageRule.of(Locale.forLanguageTag(language));
        assertThat(StyleHashes.lines("default").lines()).anyMatch(line -> line.endsWith(" default " + rule.strip()));
    }
}
