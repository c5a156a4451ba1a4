package io.github.resumemaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void countsColumnsInCodePoints() {
        var source = new SourceText("cv.md", "a😀b");
        assertThat(source.position(0)).isEqualTo(new Position(1, 1));
        assertThat(source.position(3)).isEqualTo(new Position(1, 3));
        assertThat(source.position(4)).isEqualTo(new Position(1, 4));
    }

    @Test
    void linesEndAtLfCrlfAndCr() {
        var source = new SourceText("cv.md", "a\nb\r\nc\rd");
        assertThat(source.lines()).isEqualTo(4);
        assertThat(source.position(source.text().indexOf('d'))).isEqualTo(new Position(4, 1));
        assertThat(source.text(source.line(2))).isEqualTo("b");
        assertThat(source.text(source.line(3))).isEqualTo("c");
    }

    @Test
    void aLineEndBelongsToTheLineThatItEnds() {
        var source = new SourceText("cv.md", "ab\r\nc");
        assertThat(source.position(2)).isEqualTo(new Position(1, 3));
        assertThat(source.position(3)).isEqualTo(new Position(1, 4));
        assertThat(source.position(4)).isEqualTo(new Position(2, 1));
    }

    @Test
    void theEndOfTheTextIsAPlace() {
        var source = new SourceText("cv.md", "ab\n");
        assertThat(source.position(3)).isEqualTo(new Position(2, 1));
        assertThat(source.line(2)).isEqualTo(Span.at(3));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(new SourceText("cv.md", "").lines()).isEqualTo(1);
    }

    @Test
    void refusesAnOffsetOutside() {
        assertThatThrownBy(() -> new SourceText("cv.md", "ab").position(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void manyLinesAreFound() {
        var source = new SourceText("cv.md", "x\n".repeat(1000));
        assertThat(source.position(1998)).isEqualTo(new Position(1000, 1));
    }
}
