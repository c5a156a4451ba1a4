package io.github.resumemaven.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.CellWidth;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaksLatinTextAtSpaces() {
        assertThat(Wrap.lines("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void countsTwoCellsForAChineseCharacter() {
        assertThat(Wrap.lines("一二三四五六", 8)).containsExactly("一二三四", "五六");
        assertThat(CellWidth.of("a一é")).isEqualTo(4);
        assertThat(CellWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void startsNoLineWithAClosingMark() {
        assertThat(Wrap.lines("一二三四。五", 8)).containsExactly("一二三", "四。五");
    }

    @Test
    void endsNoLineWithAnOpeningMark() {
        assertThat(Wrap.lines("一二三「四」", 8)).containsExactly("一二三", "「四」");
    }

    @Test
    void keepsAWordInChineseTextWhole() {
        assertThat(Wrap.lines("使用Kafka写入", 8)).containsExactly("使用", "Kafka写", "入");
    }

    @Test
    void breaksHangulAtSpacesOnly() {
        assertThat(Wrap.lines("백엔드 개발자", 8)).containsExactly("백엔드", "개발자");
    }

    @Test
    void leavesALongAddressWhole() {
        assertThat(Wrap.lines("see https://a.example/long/path", 10))
                .containsExactly("see", "https://a.example/long/path");
    }
}
