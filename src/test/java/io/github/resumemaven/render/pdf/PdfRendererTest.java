package io.github.resumemaven.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.Paper;
import io.github.resumemaven.render.RenderFault;
import io.github.resumemaven.render.RenderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md"})
    void writesTheSameBytesInAnyTimeZone(String name) {
        byte[] here = Fixture.pdf(name).bytes();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Resume resume = Fixture.read(name);
            assertThat(new PdfRenderer(Lexicon.load())
                            .render(resume, RenderOptions.DEFAULT)
                            .bytes())
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void tellsItsTitleAuthorSubjectAndLanguage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Fixture.pdf("pl-designer.md").bytes())) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).startsWith("Łucja Żółkiewska-Gęś");
            assertThat(information.getAuthor()).isEqualTo("Łucja Żółkiewska-Gęś");
            assertThat(information.getSubject()).contains("Projektantka usług cyfrowych");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
        }
    }

    @Test
    void listsSectionsAndTheirEntriesBesideThePages() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Fixture.pdf("ru-analyst.md").bytes())) {
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("О себе");
            PDOutlineItem jobs = first.getNextSibling();
            assertThat(jobs.getTitle()).isEqualTo("Опыт работы");
            assertThat(jobs.getFirstChild().getTitle()).contains("Северный Мост");
        }
    }

    @Test
    void listsTheTitleOfTheContactsBesideThePagesAndNotAmongThem() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Fixture.pdf("zh-backend.md").bytes())) {
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("基本信息");
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("基本信息");
        }
    }

    @Test
    void tellsTheLanguageOfWordsInAnotherScript() throws Exception {
        Resume resume = Fixture.written("# Ada Lin\n\n## Notes\n\nSpoken at 数据大会 in Minsk (Мінск).\n");
        byte[] bytes = Fixture.pdf(resume, RenderOptions.DEFAULT.withLanguage(Locale.ENGLISH))
                .bytes();
        assertThat(TextLayer.of(bytes).text()).contains("Spoken at 数据大会 in Minsk (Мінск).");
        assertThat(Conformance.faults(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("en", "zh", "ru");
        }
    }

    private static List<String> languages(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    found.add(element.getLanguage());
                }
                found.addAll(languages(element));
            }
        }
        return found;
    }

    @Test
    void numbersThePagesOnlyWhereThereAreSeveral() throws Exception {
        assertThat(allText(Fixture.pdf("ru-analyst.md"))).doesNotContain("1/1");
        assertThat(allText(Fixture.pdf("zh-backend.md"))).contains("沈知微 – 1/2").contains("沈知微 – 2/2");
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 27, 28, 29, 30, 33, 35, 36, 37, 38, 39, 40, 42})
    void neverLeavesATitleAloneAtTheFootOfAPage(int lines) throws Exception {
        String text = "# Ada\n\n## Experience\n\n### Engineer at Filler GmbH (Jan 2015 – Dec 2016)\n\n"
                + "- a line\n".repeat(lines)
                + "\n### Engineer at Tern Ltd (Jan 2010 – Dec 2014)\n\n- one\n- two\n- three\n"
                + "\n## Education\n\n### Example University (2005 – 2009)\n\nBSc Physics\n"
                + "\n## Notes\n\nSome prose.\n";
        Pdf pdf = Fixture.pdf(Fixture.written(text), RenderOptions.DEFAULT);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new Stripper();
            stripper.setEndPage(1);
            String[] shown = stripper.getText(document).strip().split("\\R");
            assertThat(shown[shown.length - 1])
                    .doesNotContain("Tern Ltd")
                    .isNotIn("Education", "Experience", "Notes", "one");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 32, 34, 36, 37, 38, 39, 40, 41, 42, 43, 44})
    void neverTakesTheLastItemOrALabelledLineAloneToTheNextPage(int lines) throws Exception {
        String text = "# Ada\n\n## Experience\n\n### Engineer at Filler GmbH (Jan 2015 – Dec 2016)\n\n"
                + "- a line\n".repeat(lines)
                + "- the last\n\n## Skills\n\n- **One:** a\n- **Two:** b\n- **Three:** c\n";
        Pdf pdf = Fixture.pdf(Fixture.written(text), RenderOptions.DEFAULT);
        TextLayer.of(pdf.bytes()).pages().stream()
                .skip(1)
                .filter(page -> !page.isEmpty())
                .forEach(page -> assertThat(page.get(0)).isIn("Skills", "• a line"));
    }

    @Test
    void usesThePaperOfTheRegion() throws Exception {
        Resume resume = Fixture.read("pl-designer.md");
        assertThat(width(resume, RenderOptions.DEFAULT)).isEqualTo(595);
        assertThat(width(resume, RenderOptions.DEFAULT.withLanguage(Locale.US))).isEqualTo(612);
        assertThat(width(resume, RenderOptions.DEFAULT.withPaper(Paper.LETTER))).isEqualTo(612);
    }

    @Test
    void namesACharacterThatNoFontHasAndItsPlace() {
        Resume resume = Fixture.written("# Ada\n\n## Languages\n\nHindi (हिन्दी), English\n");
        assertThatThrownBy(() -> Fixture.pdf(resume, RenderOptions.DEFAULT))
                .isInstanceOfSatisfying(RenderFault.class, fault -> {
                    var spot = fault.spots().get(0);
                    assertThat(spot.message()).contains("U+0939 (ह)", "-Dresume.fonts");
                    assertThat(resume.source().position(spot.span().start()).line())
                            .isEqualTo(5);
                    assertThat(resume.source().position(spot.span().start()).column())
                            .isEqualTo(8);
                });
    }

    private static int width(Resume resume, RenderOptions options) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Fixture.pdf(resume, options).bytes())) {
            return (int) pdf.getPage(0).getMediaBox().getWidth();
        }
    }

    private static String allText(Pdf pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
