package io.github.resumemaven.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFontsTest {
    @TempDir
    Path folder;

    private static byte[] bundled(String name) throws Exception {
        try (var in = Fonts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static FontPlan plan(List<Path> own, String text) {
        var all = text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
        return new Fonts().plan(Locale.ENGLISH, own, List.of(), new DocumentText(all, new TreeSet<>(), false));
    }

    @Test
    void goBeforeThoseThatComeAlong() throws Exception {
        Files.write(folder.resolve("a.ttf"), bundled("code-regular.ttf"));
        assertThat(plan(List.of(folder), "abc中").textFamilies()).isEqualTo("'Own 1', 'Resume Han'");
    }

    @Test
    void groupFacesOfAFamilyByStyle() throws Exception {
        Files.write(folder.resolve("a.ttf"), bundled("sans-regular.ttf"));
        Files.write(folder.resolve("b.ttf"), bundled("sans-bold.ttf"));
        FontPlan plan = plan(List.of(folder), "abc");
        assertThat(plan.fonts(false)).extracting(EmbeddedFont::style).containsExactly(Style.REGULAR, Style.BOLD);
    }

    @Test
    void takeTheWeightNearestToRegularAndBold() throws Exception {
        for (int weight : List.of(100, 300, 400, 500, 700, 900)) {
            Files.write(folder.resolve(weight + ".ttf"), weighing(weight));
        }
        Family family = UserFonts.read(List.of(folder)).get(0);
        assertThat(family.face(Style.REGULAR).weight()).isEqualTo(400);
        assertThat(family.face(Style.BOLD).weight()).isEqualTo(700);
    }

    private static byte[] weighing(int weight) throws Exception {
        byte[] file = bundled("sans-regular.ttf");
        // Tables are slices of the file.
        Sfnt.read(file, "font").get(0).table("OS/2").putShort(4, (short) weight);
        return file;
    }

    @Test
    void refusePostScriptOutlinesWithTheReason() throws Exception {
        byte[] font = bundled("sans-regular.ttf");
        System.arraycopy("OTTO".getBytes(), 0, font, 0, 4);
        Path file = Files.write(folder.resolve("a.otf"), font);
        assertThatThrownBy(() -> plan(List.of(file), "abc"))
                .isInstanceOf(FontException.class)
                .hasMessageContainingAll("a.otf", "PostScript (CFF) outlines", ".ttf");
    }

    @Test
    void refuseAVariableFontThatWouldComeOutThin() throws Exception {
        byte[] font = weighing(100);
        // No table of ours is needed less than the one of PostScript names.
        int entry = new String(font, StandardCharsets.ISO_8859_1).indexOf("post");
        System.arraycopy("fvar".getBytes(StandardCharsets.ISO_8859_1), 0, font, entry, 4);
        Path file = Files.write(folder.resolve("NotoSans[wght].ttf"), font);
        assertThatThrownBy(() -> plan(List.of(file), "abc"))
                .isInstanceOf(FontException.class)
                .hasMessageContainingAll("variable font", "-Regular.ttf");
    }

    @Test
    void refuseWhatIsCutShort() throws Exception {
        byte[] font = bundled("sans-regular.ttf");
        Path file = Files.write(folder.resolve("a.ttf"), java.util.Arrays.copyOf(font, font.length / 2));
        assertThatThrownBy(() -> plan(List.of(file), "abc"))
                .isInstanceOf(FontException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void refuseAPathThatLeadsNowhere() {
        assertThatThrownBy(() -> plan(List.of(folder.resolve("none.ttf")), "abc"))
                .isInstanceOf(FontException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void refuseAFolderWithoutFonts() {
        assertThatThrownBy(() -> plan(List.of(folder), "abc"))
                .isInstanceOf(FontException.class)
                .hasMessageContaining("no .ttf or .ttc");
    }
}
