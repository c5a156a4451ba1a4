package io.github.resumemaven.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.image.Drawn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images of a DOCX, read back by Apache POI. */
class DocxPicturesTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @TempDir
    Path folder;

    @BeforeEach
    void draw() throws IOException {
        Files.write(folder.resolve("chart.png"), Drawn.image(96, 48, "png"));
        Files.write(folder.resolve("wide.png"), Drawn.image(1900, 400, "png"));
        Files.write(folder.resolve("me.jpg"), Drawn.sideways(Drawn.image(40, 30, "jpeg")));
        Files.writeString(folder.resolve("broken.png"), "no picture");
        Files.write(folder.getParent().resolve("above.png"), Drawn.image(8, 8, "png"));
    }

    private byte[] bytes(String markdown, RenderOptions options) {
        return new DocxRenderer(LEXICON)
                .render(new ResumeReader(LEXICON).read("cv.md", markdown.getBytes(StandardCharsets.UTF_8)), options);
    }

    private XWPFDocument document(String markdown) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(markdown, RenderOptions.DEFAULT.withFolder(folder))));
    }

    private static List<XWPFPicture> pictures(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .filter(picture -> !picture.getDescription().equals("Ada Quill"))
                .toList();
    }

    private static String notes(String line) {
        return "# Ada Quill\n\n![](me.jpg)\n\nada@quill.example\n\n## Notes\n\n" + line + "\n";
    }

    @Test
    void anImageStandsInItsLineAsLargeAsOnAScreen() throws IOException {
        try (XWPFDocument document = document(notes("Sales ![grew by half](chart.png) in spring."))) {
            assertThat(pictures(document)).singleElement().satisfies(picture -> {
                assertThat(picture.getDescription()).isEqualTo("grew by half");
                assertThat(picture.getWidth()).isEqualTo(72);
                assertThat(picture.getDepth()).isEqualTo(36);
                assertThat(picture.getPictureData().getPackagePart().getContentType())
                        .isEqualTo("image/png");
            });
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.matches("Sales\\s+in spring\\."));
        }
    }

    @Test
    void aWideImageIsNoWiderThanTheText() throws IOException {
        try (XWPFDocument document = document(notes("Seen: ![A panorama](wide.png)"))) {
            var page = document.getDocument().getBody().getSectPr();
            int text = ((Number) page.getPgSz().getW()).intValue()
                    - 2 * ((Number) page.getPgMar().getLeft()).intValue();
            assertThat(pictures(document).get(0).getWidth() * 20).isLessThanOrEqualTo(text + 1);
        }
    }

    @Test
    void thePhotoStandsBesideTheNameUprightAndForgetsWhereItWasTaken() throws IOException {
        String markdown = "# Ada Quill\n\n![Ada](me.jpg)\n\nada@quill.example\n\n## Notes\n\nText.\n";
        assertThat(new String(bytes(markdown, RenderOptions.DEFAULT.withFolder(folder)), StandardCharsets.ISO_8859_1))
                .contains("word/media/image1.jpeg")
                .doesNotContain("SECRET-PLACE", "Exif");
        try (XWPFDocument document = document(markdown)) {
            XWPFParagraph title = document.getParagraphs().get(0);
            assertThat(title.getStyle()).isEqualTo("Title");
            assertThat(title.getText().strip()).isEqualTo("Ada Quill");
            var anchor = title.getCTP().getRArray(0).getDrawingArray(0).getAnchorArray(0);
            assertThat(anchor.getExtent().getCx()).isEqualTo(25 * 36_000L);
            assertThat(anchor.getExtent().getCy())
                    .isEqualTo(Math.round(25 * 36_000L * 40 / 30.0))
                    .isGreaterThan(Units.EMU_PER_CENTIMETER);
            assertThat(anchor.getDocPr().getDescr()).isEqualTo("Ada Quill");
        }
    }

    @Test
    void anImageThatIsNamedTwiceIsOnePart() throws IOException {
        try (XWPFDocument document = document(notes("First ![One](chart.png)\n\nThen ![Two](chart.png)"))) {
            assertThat(pictures(document)).hasSize(2);
            assertThat(document.getAllPictures()).as("these and the photo").hasSize(2);
        }
    }

    @Test
    void whatCanNotBeShownIsDescribed() throws IOException {
        String markdown = notes("Shows ![a broken one](broken.png) ![none](no.png) ![from above](../above.png)"
                + " ![from elsewhere](https://pictures.example/a.png)");
        try (XWPFDocument document = document(markdown)) {
            assertThat(pictures(document)).isEmpty();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("a broken one")
                            && text.contains("none")
                            && text.contains("from above")
                            && text.contains("from elsewhere"));
        }
    }

    @Test
    void withoutAFolderThereAreDescriptionsAlone() throws IOException {
        byte[] bytes = bytes(notes("Sales ![grew by half](chart.png)"), RenderOptions.DEFAULT);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getAllPictures()).isEmpty();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("grew by half"));
        }
    }
}
