package io.github.resumemaven.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.plain.HeaderTitles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;

/** What Apache POI, which did not write them, finds in our documents. */
class ReadByOthersTest {
    private static final Lexicon LEXICON = Lexicon.load();

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    private static Resume resume(Path fixture) throws IOException {
        return new ResumeReader(LEXICON).read(fixture.getFileName().toString(), Files.readAllBytes(fixture));
    }

    private static XWPFDocument document(Resume resume) throws IOException {
        byte[] bytes = new DocxRenderer(LEXICON).render(resume, RenderOptions.DEFAULT);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static XWPFDocument written(String markdown) throws IOException {
        return document(new ResumeReader(LEXICON).read("cv.md", markdown.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everySectionIsAHeadingInTheOutline(Path fixture) throws IOException {
        Resume resume = resume(fixture);
        try (XWPFDocument document = document(resume)) {
            assertThat(texts(document, "heading 1"))
                    .containsExactlyInAnyOrderElementsOf(resume.sections().stream()
                            .filter(section -> !HeaderTitles.isTold(section))
                            .flatMap(section -> section.title().stream())
                            .map(Value::get)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyStyleIsDefined(Path fixture) throws IOException {
        try (XWPFDocument document = document(resume(fixture))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .allSatisfy(style -> assertThat(document.getStyles().getStyle(style))
                            .as(style)
                            .isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyItemIsPartOfAListWithABulletOrNumber(Path fixture) throws IOException {
        try (XWPFDocument document = document(resume(fixture))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .extracting(XWPFParagraph::getNumFmt)
                    .isSubsetOf("bullet", "decimal");
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyLinkLeadsToAnAddress(Path fixture) throws IOException {
        try (XWPFDocument document = document(resume(fixture))) {
            assertThat(links(document))
                    .allSatisfy(link -> assertThat(link.getHyperlink(document).getURL())
                            .as(link.text())
                            .matches("(https?|mailto|tel):.+"));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void itIsNamedAfterThePerson(Path fixture) throws IOException {
        Resume resume = resume(fixture);
        try (XWPFDocument document = document(resume)) {
            var properties = document.getProperties().getCoreProperties();
            Optional<String> name = resume.basics().name().map(Value::get);
            assertThat(Optional.ofNullable(properties.getCreator()).filter(text -> !text.isEmpty()))
                    .isEqualTo(name);
            name.ifPresent(text -> assertThat(properties.getTitle()).startsWith(text));
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains(resume.language().toLanguageTag());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-backend.md, zh-CN", "zh-hant-product.md, zh-TW", "ja-engineer.md, ja-JP", "ko-frontend.md, ko-KR"})
    void eastAsianTextIsProofreadInItsOwnLanguage(String name, String language) throws Exception {
        assertThat(defaults(name).getEastAsia()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en-backend.md, en-US", "pl-designer.md, pl", "ru-analyst.md, ru"})
    void otherTextIsProofreadInItsOwnLanguage(String name, String language) throws Exception {
        assertThat(defaults(name).getVal()).isEqualTo(language);
    }

    @Test
    void listsKeepTheirNestingAndTheirNumbers() throws IOException {
        try (XWPFDocument document = written("# Ada Quill\n\n## Notes\n\n- a\n  - b\n\nThen:\n\n3. c\n4. d\n")) {
            List<String> items = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .map(item -> item.getText() + " " + item.getNumFmt() + " " + item.getNumIlvl())
                    .toList();
            assertThat(items).containsExactly("a bullet 0", "b bullet 1", "c decimal 0", "d decimal 0");
        }
    }

    @Test
    void linksKeepTheirTextAndAddress() throws IOException {
        try (XWPFDocument document =
                written("# Ada Quill\n\n## Notes\n\nSee [my talk](https://quill.example/talk?a=1&b=2).\n")) {
            XWPFHyperlinkRun link = links(document).get(0);
            assertThat(link.text()).isEqualTo("my talk");
            assertThat(link.getHyperlink(document).getURL()).isEqualTo("https://quill.example/talk?a=1&b=2");
        }
    }

    @Test
    void labelledLinesStandInTwoColumns() throws IOException {
        try (XWPFDocument document =
                written("# Ada Quill\n\n## Skills\n\n- Languages: Java, Go\n- Data: Kafka\n\n## Notes\n\nx\n")) {
            List<XWPFParagraph> lines = styled(document, "Term");
            assertThat(lines).extracting(XWPFParagraph::getText).containsExactly("Languages\tJava, Go", "Data\tKafka");
            assertThat(lines)
                    .extracting(XWPFParagraph::getIndentationLeft)
                    .containsOnly(lines.get(0).getIndentationHanging());
        }
    }

    @Test
    void aCaptionIsNoItem() throws IOException {
        try (XWPFDocument document = written(
                "# Ada Quill\n\n## Experience\n\n### Kestrel, Engineer, 2020 - 2021\n\n- Main work\n  - one\n  - two\n")) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .extracting(paragraph -> paragraph.getText() + " " + paragraph.getNumIlvl())
                    .containsExactly("one 0", "two 0");
            assertThat(styled(document, "Lead"))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Main work");
        }
    }

    /** Else a row of such titles and the heading behind them would go to the next page as one. */
    @Test
    void onlyATitleWithSomethingBelowStaysWithTheNextLine() throws IOException {
        try (XWPFDocument document = written("# Ada Quill\n\n## Education\n\n### Elm College, BSc, 2010 - 2013\n\n"
                + "### Oak School, A levels, 2008 - 2010\n\n- Mathematics\n\n## Notes\n\nx\n")) {
            List<Boolean> off = styled(document, "heading 2").stream()
                    .map(title -> title.getCTP().getPPr().isSetKeepNext())
                    .toList();
            assertThat(off).containsExactly(true, false);
        }
    }

    @Test
    void linksOfTheContactLineLookLikeItsText() throws IOException {
        try (XWPFDocument document =
                written("# Ada Quill\n\nada@quill.example\n\n## Notes\n\n<https://quill.example>\n")) {
            assertThat(links(document)).extracting(XWPFHyperlinkRun::getStyle).containsExactly("", "Hyperlink");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-backend.md, 320, exact", "ja-engineer.md, 320, exact", "en-backend.md, 276, auto"})
    void linesOfHanCharactersStandAsFarApartWithEveryFont(String name, int distance, String rule) throws Exception {
        try (XWPFDocument document = document(resume(Fixtures.named(name)))) {
            var spacing = document.getStyle()
                    .getDocDefaults()
                    .getPPrDefault()
                    .getPPr()
                    .getSpacing();
            assertThat(spacing.getLine().toString()).isEqualTo(String.valueOf(distance));
            assertThat(spacing.getLineRule().toString()).isEqualTo(rule);
        }
    }

    /** Else Word opens it in the mode for documents of 2007, and says so in the title of its window. */
    @Test
    void wordTakesItForADocumentOfItsOwnDay() throws IOException {
        try (XWPFDocument document = written("# Ada Quill\n")) {
            PackagePart settings =
                    document.getPackage().getPart(PackagingURIHelper.createPartName(URI.create("/word/settings.xml")));
            assertThat(new String(settings.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("w:name=\"compatibilityMode\"", "w:val=\"15\"");
        } catch (InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static CTLanguage defaults(String name) throws Exception {
        try (XWPFDocument document =
                document(resume(Path.of("src/test/resources/io/github/resumemaven/render", name)))) {
            return document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
        }
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return styled(document, style).stream().map(XWPFParagraph::getText).toList();
    }

    private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> document.getStyles()
                        .getStyle(paragraph.getStyle())
                        .getName()
                        .equals(style))
                .toList();
    }

    private static List<XWPFHyperlinkRun> links(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(XWPFHyperlinkRun.class::cast)
                .toList();
    }
}
