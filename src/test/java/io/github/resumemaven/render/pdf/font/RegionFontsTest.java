package io.github.resumemaven.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionFontsTest {
    private static final Locale TAIWAN = Locale.forLanguageTag("zh-Hant");

    @TempDir
    Path folder;

    @BeforeEach
    void aFontOfTaiwan() throws IOException {
        add("Noto Sans TC", "deep/NotoSansTC-Regular.ttf", Style.REGULAR, "骨直");
        add("Noto Sans TC", "deep/NotoSansTC-Bold.ttf", Style.BOLD, "骨直");
    }

    private void add(String family, String file, Style style, String characters) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(
                path, Subset.of(new BundledFonts().han.face(style), characters(characters), family, style.title(), 1));
    }

    private static TreeSet<Integer> characters(String text) {
        return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private String families(Locale language, List<Path> own) {
        DocumentText text = new DocumentText(characters("骨直今"), new TreeSet<>(), false);
        return new Fonts().plan(language, own, List.of(folder), text).textFamilies();
    }

    @Test
    void drawTraditionalChineseAsFarAsTheyGo() {
        assertThat(families(TAIWAN, List.of())).isEqualTo("'Region', 'Resume Han'");
        assertThat(families(Locale.TRADITIONAL_CHINESE, List.of())).startsWith("'Region'");
        assertThat(families(Locale.forLanguageTag("zh-HK"), List.of())).startsWith("'Region'");
    }

    @Test
    void leaveOtherLanguagesAlone() {
        for (String tag : List.of("zh", "zh-Hans", "zh-CN", "zh-Hans-HK", "en", "ko")) {
            assertThat(families(Locale.forLanguageTag(tag), List.of())).as(tag).isEqualTo("'Resume Han'");
        }
    }

    @Test
    void comeBehindTheAuthorsOwn() throws IOException {
        add("Mine", "own.ttf", Style.REGULAR, "骨");
        assertThat(families(TAIWAN, List.of(folder.resolve("own.ttf")))).startsWith("'Own 1', 'Region'");
    }

    @Test
    void drawJapanese() throws IOException {
        add("BIZ UDPGothic", "BIZUDPGothic-Regular.ttf", Style.REGULAR, "骨直");
        add("BIZ UDPGothic", "BIZUDPGothic-Bold.ttf", Style.BOLD, "骨直");
        assertThat(families(Locale.JAPANESE, List.of())).isEqualTo("'Region', 'Resume Kanji'");
    }

    /** The Japanese font that comes along has the forms of Japan, and a true bold face. */
    @Test
    void helpOutInJapaneseWhereTheyHaveNoBoldFace() throws IOException {
        add("IPAexGothic", "ipaexg.ttf", Style.REGULAR, "骨直今䶮");
        assertThat(families(Locale.JAPANESE, List.of())).isEqualTo("'Resume Kanji'");
        DocumentText rare = new DocumentText(characters("骨䶮"), new TreeSet<>(), false);
        assertThat(new Fonts()
                        .plan(Locale.JAPANESE, List.of(), List.of(folder), rare)
                        .textFamilies())
                .isEqualTo("'Resume Kanji', 'Region'");
    }

    @Test
    void areNoneWhereAFileIsMissingOrCannotBeEmbedded() throws IOException {
        Path bold = folder.resolve("deep/NotoSansTC-Bold.ttf");
        byte[] font = Files.readAllBytes(bold);
        System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, font, 0, 4);
        Files.write(bold, font);
        assertThat(families(TAIWAN, List.of())).isEqualTo("'Resume Han'");
        Files.delete(bold);
        assertThat(families(TAIWAN, List.of())).isEqualTo("'Resume Han'");
    }

    @Test
    void areNoneWhereThereIsNoFolder() {
        assertThat(RegionFonts.find(TAIWAN, List.of(folder.resolve("nowhere")))).isEmpty();
        assertThat(RegionFonts.find(TAIWAN, List.of())).isEmpty();
    }

    @Test
    void areListedByRegion() throws IOException {
        try (var list = RegionFonts.class.getResourceAsStream("region-fonts.tsv")) {
            List<String> lines = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(lines).allMatch(line -> line.matches("(HK|JP|TW)\t[^\t]+(\t[^\t/]+\\.tt[fc]){1,2}"));
            assertThat(lines.stream().map(line -> line.substring(0, 2))).isSorted();
        }
    }
}
