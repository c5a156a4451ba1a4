package io.github.resumemaven.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private static WordIndex of(Map<String, Integer> numbers) {
        return new WordIndex(WordIndex.hashed(numbers));
    }

    @Test
    void findsTheNumberOfEachText() {
        WordIndex index = of(Map.of("phone", 1, "电话", 255, "e", 7));
        assertThat(index.get("phone")).isEqualTo(1);
        assertThat(index.get("电话")).isEqualTo(255);
        assertThat(index.get("e")).isEqualTo(7);
    }

    @Test
    void hasNoNumberForAnyOtherText() {
        WordIndex index = of(Map.of("phone", 1));
        assertThat(index.get("phon")).isZero();
        assertThat(index.get("phones")).isZero();
        assertThat(index.get("")).isZero();
    }

    @Test
    void takesNoNumberThatIsNone() {
        assertThatIllegalStateException().isThrownBy(() -> of(Map.of("phone", 0)));
        assertThatIllegalStateException().isThrownBy(() -> of(Map.of("phone", 256)));
    }
}
