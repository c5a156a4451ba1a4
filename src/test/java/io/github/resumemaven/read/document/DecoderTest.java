package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.model.Position;
import java.nio.charset.Charset;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(Decoder.decode("cv.md", "\uFEFF林\r\n".getBytes(UTF_8)).text())
                .isEqualTo("林\r\n");
    }

    @Test
    void namesThePlaceOfTheFirstByteThatIsNoUtf8() {
        assertThatThrownBy(() -> Decoder.decode("cv.md", "Ada\n\tZoé 2".getBytes(ISO_8859_1)))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableException.class))
                .returns("is not UTF-8: byte 0xE9 is out of place", UnreadableException::problem)
                .returns(Optional.of(new Position(2, 4)), UnreadableException::position);
    }

    @Test
    void aCharacterCutAtTheEndIsNoUtf8() {
        byte[] bytes = "林".getBytes(UTF_8);
        assertThatThrownBy(() -> Decoder.decode("cv.md", new byte[] {'a', bytes[0], bytes[1]}))
                .hasMessageStartingWith("cv.md:1:2 is not UTF-8: byte 0xE6");
    }

    @Test
    void tellsHowToConvertWhatLooksChinese() {
        assertThatThrownBy(() -> Decoder.decode("a/cv.md", "# 姓名：林\n".getBytes(Charset.forName("GB18030"))))
                .hasMessageContaining("iconv -f GB18030 -t UTF-8 a/cv.md > utf8-cv.md");
    }

    @Test
    void knowsUtf16ByItsMark() {
        assertThatThrownBy(() -> Decoder.decode("cv.md", "# Ada".getBytes(UTF_16)))
                .hasMessageStartingWith("cv.md is UTF-16. Save it as UTF-8");
    }

    @Test
    void knowsUtf16ByItsZeros() {
        assertThatThrownBy(() -> Decoder.decode("cv.md", "# Ada".getBytes(UTF_16LE)))
                .hasMessageContaining("NUL");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, a PDF", "PK\u0003\u0004., Word", "{\\rtf1, RTF", "GIF89a, image"})
    void knowsOtherFormats(String start, String what) {
        assertThatThrownBy(() -> Decoder.decode("cv", start.getBytes(ISO_8859_1)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(what);
    }

    @Test
    void takesAFileOfTheLargestSize() {
        assertThat(Decoder.decode("cv.md", "a".repeat(Limits.BYTES).getBytes(UTF_8))
                        .text())
                .hasSize(Limits.BYTES);
        assertThatThrownBy(() -> Decoder.decode("cv.md", new byte[Limits.BYTES + 1]))
                .hasMessageStartingWith("cv.md is larger than 256 KB");
    }
}
