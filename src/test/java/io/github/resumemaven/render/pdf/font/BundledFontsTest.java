package io.github.resumemaven.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundledFontsTest {
    private final BundledFonts fonts = new BundledFonts();

    @Test
    void haveEveryCharacterOfGbk() {
        assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5).filter(c -> !fonts.han.covers(c)))
                .isEmpty();
    }

    @Test
    void haveEveryHangulSyllable() {
        assertThat(IntStream.rangeClosed(0xAC00, 0xD7A3).filter(c -> !fonts.hangul.covers(c)))
                .isEmpty();
    }

    @Test
    void haveLatinGreekAndCyrillicInEveryStyle() {
        String alphabets = "ÀÿĀſƏșțẞỹ€–—…“”‘’„«» ΑΒΓωώ АЯаяЁёЂЏђџІіЇїЄєҐґ";
        assertThat(alphabets.codePoints().filter(c -> !fonts.sans.covers(c))).isEmpty();
    }

    @Test
    void drawJapaneseInItsOwnForms() {
        List<Family> order = fonts.order(Locale.JAPANESE);
        assertThat(order.indexOf(fonts.kanji)).isLessThan(order.indexOf(fonts.han));
        assertThat("直骨今化あアー。、「」".codePoints().filter(c -> !fonts.kanji.covers(c)))
                .isEmpty();
    }
}
