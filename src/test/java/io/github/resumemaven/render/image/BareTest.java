package io.github.resumemaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.project.Images;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A JPEG with a segment behind its first marker and something behind its end. */
    private static byte[] jpeg(int marker, byte[] content, String behind) {
        byte[] plain = Images.plain("jpeg");
        return ByteBuffer.allocate(plain.length + 4 + content.length + behind.length())
                .put(plain, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(plain, 2, plain.length - 2)
                .put(bytes(behind))
                .array();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 10).put(bytes("Exif\0\0"));
        tiff.put(bytes("II"))
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(10).putInt(38);
        return tiff.putInt(0).put(bytes("CAMERA-001")).array();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE1, 0xED, 0xFE, 0xE4, 0xE2})
    void aJpegLosesWhatApplicationsWroteIntoIt(int marker) throws IOException {
        byte[] bare = Bare.of(jpeg(marker, bytes("MPF\0 GPS 53.07 N"), "")).orElseThrow();
        assertThat(text(bare)).doesNotContain("GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(3);
    }

    @Test
    void aJpegKeepsItsColours() {
        byte[] bare = Bare.of(jpeg(0xE2, bytes("ICC_PROFILE\0 colours"), "")).orElseThrow();
        assertThat(text(bare)).contains("colours");
    }

    @Test
    void aJpegThatTellsNothingStaysAsItIs() {
        byte[] plain = Images.plain("jpeg");
        assertThat(Bare.of(plain)).hasValueSatisfying(bare -> assertThat(bare).isEqualTo(plain));
    }

    @Test
    void whatFollowsTheEndOfAJpegGoes() {
        assertThat(text(Bare.of(jpeg(0xFE, bytes("x"), "SECOND PICTURE")).orElseThrow()))
                .doesNotContain("SECOND");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8})
    void aTurnedPhotoStaysTurned(int orientation) throws IOException {
        byte[] bare = Bare.of(jpeg(0xE1, exif(orientation), "")).orElseThrow();
        assertThat(Orientation.of(bare)).isEqualTo(orientation);
        assertThat(text(bare)).doesNotContain("CAMERA");
        assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(3);
    }

    @Test
    void aPngLosesItsTexts() throws IOException {
        byte[] bare = Bare.of(Images.png("GPS 53.07 N")).orElseThrow();
        assertThat(bare).isEqualTo(Images.plain("png"));
    }

    @Test
    void aWebpLosesItsExif() {
        ByteBuffer file = ByteBuffer.allocate(12 + 18 + 16 + 16).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes("RIFF")).putInt(54).put(bytes("WEBP"));
        file.put(bytes("VP8X")).putInt(10).put((byte) 0x0C).put(new byte[9]);
        file.put(bytes("EXIF")).putInt(8).put(bytes("GPS 53.0"));
        file.put(bytes("VP8 ")).putInt(8).put(bytes("picture."));
        byte[] bare = Bare.of(file.array()).orElseThrow();
        assertThat(text(bare)).doesNotContain("GPS").contains("picture.");
        assertThat(bare[20]).isZero();
        assertThat(ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(bare.length - 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\u0018ftypheic Exif", "\u00FF\u00D8\u00FF broken Exif", "II*\0 tiff"})
    void whatCanNotBeCleanedIsNotPassedOn(String image) {
        assertThat(Bare.of(bytes(image))).isEmpty();
    }

    @Test
    void anythingElseStaysAsItIs() {
        assertThat(Bare.of(bytes("<svg/>"))).hasValue(bytes("<svg/>"));
    }
}
