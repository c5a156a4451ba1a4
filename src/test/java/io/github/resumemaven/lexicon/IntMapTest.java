package io.github.resumemaven.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntMapTest {
    private final IntMap<String> map = new IntMap<>();

    @Test
    void holdsNothingAtFirst() {
        assertThat(map.isEmpty()).isTrue();
        assertThat(map.get(0)).isNull();
    }

    @Test
    void keepsWhatWasPutFirst() {
        map.computeIfAbsent(7, () -> "first");

        assertThat(map.computeIfAbsent(7, () -> "second")).isEqualTo("first");
        assertThat(map.isEmpty()).isFalse();
    }

    @Test
    void findsEachOfMany() {
        for (int key = -1000; key < 1000; key++) {
            String value = "value " + key;
            map.computeIfAbsent(key << 16, () -> value);
        }

        for (int key = -1000; key < 1000; key++) {
            assertThat(map.get(key << 16)).isEqualTo("value " + key);
        }
        assertThat(map.get(1)).isNull();
    }
}
