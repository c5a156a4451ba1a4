package io.github.resumemaven.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadyWordsTest {
    private static HashedWords asked(ReadyWords words, String name) {
        return words.list(name, () -> HashedWords.NONE);
    }

    private static ReadyWords written(Map<String, HashedWords> lists) {
        ReadyWords words = ReadyWords.none();
        lists.forEach((name, list) -> words.list(name, () -> list));
        return ReadyWords.of(ByteBuffer.wrap(words.bytes()));
    }

    @Test
    void givesEachListAsItWasWritten() {
        HashedWords trades = HashedWords.of(List.of("baker", "*smith", "head of", "大工"));
        HashedWords towns = HashedWords.of(List.of("Oslo"));
        ReadyWords read = written(Map.of("trades", trades, "none", HashedWords.NONE, "towns", towns));
        assertThat(asked(read, "trades").hashes()).isEqualTo(trades.hashes());
        assertThat(asked(read, "trades").marks()).isEqualTo(trades.marks());
        assertThat(asked(read, "trades").longest()).isEqualTo(7);
        assertThat(asked(read, "towns").hashes()).isEqualTo(towns.hashes());
        assertThat(asked(read, "towns").longest()).isEqualTo(4);
    }

    @Test
    void hashesAListThatWasNotWritten() {
        HashedWords trades = HashedWords.of(List.of("baker"));
        assertThat(written(Map.of()).list("trades", () -> trades)).isSameAs(trades);
    }
}
