package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.section.SectionTitles;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UntoldTitlesTest {

    @Test
    void noLexiconHasThem() throws IOException {
        Lexicon lexicon = Lexicon.load();

        UntoldTitles.load().byKind().forEach((key, titles) -> {
            String language = key.toString().substring(0, 2);
            SectionTitles known = new SectionTitles(lexicon, lexicon.of(Locale.forLanguageTag(language)));

            assertThat(titles.toString().split(" \\| "))
                    .allSatisfy(title -> assertThat(known.match(title)).isEmpty());
        });
    }
}
