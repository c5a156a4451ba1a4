package io.github.resumemaven.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({"ÉCOLE, ecole", "Łódź, lodz", "Ｊａｖａ, java", "Đặng, đang", "Ёлка, елка", "d’été, d'ete", "开发, 开发"})
    void comparesLettersWithoutCaseWidthAndMarks(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
    }

    @Test
    void knowsTheMarksOfLatinLettersAsUnicodeDoes() {
        for (char c = 0xC0; c < 0x1F00; c = c == 0x24F ? 0x1E00 : (char) (c + 1)) {
            char lower = Character.toLowerCase(c);
            if (lower != 'ł') {
                String base = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .substring(0, 1);
                assertThat(Fold.fold(String.valueOf(c))).as("U+%04X", (int) c).isEqualTo(base);
            }
        }
    }

    @Test
    void keepsEveryOffset() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        assertThat(Fold.fold(all.toString())).hasSize(all.length());
    }

    @ParameterizedTest
    @CsvSource({"E-Mail:, email", "Téléphone (privé), telephoneprive", "邮 箱：, 邮箱", "第②期, 第②期", "𠮷野 x-1, 𠮷野x1", "·, ''"
    })
    void comparesLabelsByTheirLettersAndDigits(String label, String key) {
        assertThat(Fold.key(label)).isEqualTo(key);
    }
}
