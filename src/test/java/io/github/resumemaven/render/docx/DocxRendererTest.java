package io.github.resumemaven.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Sample;
import io.github.resumemaven.render.Unread;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class DocxRendererTest {
    private static byte[] render(Resume resume) {
        return new DocxRenderer(Lexicon.load()).render(resume, RenderOptions.DEFAULT);
    }

    /** Each part, proved to be well-formed XML. */
    private static Map<String, Document> parts(Resume resume) {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(render(resume)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                parts.put(
                        part.getName(), Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static List<String> texts(Map<String, Document> parts, String style) {
        return parts.get("word/document.xml").select("w|p:has(w|pStyle[w:val=" + style + "])").stream()
                .map(paragraph -> paragraph.select("w|t, w|tab").stream()
                        .map(run -> run.tagName().equals("w:tab") ? "\t" : run.wholeText())
                        .reduce("", String::concat))
                .toList();
    }

    private static Sample job() {
        Sample sample = Sample.of("Ada\nWork\n[Kestrel](https://kestrel.example/) Engineer 2020\nBuilt it");
        return sample.named("Ada")
                .section(
                        SectionKind.WORK,
                        "Work",
                        sample.entry(
                                SectionKind.WORK,
                                List.of(
                                        sample.field(Field.Name.NAME, "Kestrel"),
                                        sample.field(Field.Name.URL, "https://kestrel.example/"),
                                        sample.field(Field.Name.POSITION, "Engineer")),
                                Period.single(sample.date(PartialDate.ofYear(2020), "2020")),
                                sample.list(sample.item(sample.paragraph("Built it")))));
    }

    @Test
    void givesNameSectionAndEntryTheirHeadingStyles() {
        Map<String, Document> parts = parts(job().resume());
        assertThat(texts(parts, "Title")).containsExactly("Ada");
        assertThat(texts(parts, "Heading1")).containsExactly("Work");
        assertThat(texts(parts, "Heading2")).containsExactly("Kestrel · Engineer\t2020");
        assertThat(texts(parts, "ListParagraph")).containsExactly("Built it");
    }

    @Test
    void definesEveryStyleThatItUses() {
        Map<String, Document> parts =
                parts(Unread.of("# a\n\n> q\n\n- l\n\n`c` **b** [l](https://a.example)\n\n    x"));
        List<String> defined = parts.get("word/styles.xml").select("w|style").eachAttr("w:styleId");
        assertThat(defined)
                .containsAll(parts.get("word/document.xml")
                        .select("w|pStyle, w|rStyle")
                        .eachAttr("w:val"));
    }

    @Test
    void linksTheNameToItsAddress() {
        Map<String, Document> parts = parts(job().resume());
        String id = parts.get("word/document.xml").select("w|hyperlink").attr("r:id");
        assertThat(parts.get("word/_rels/document.xml.rels")
                        .select("Relationship[Id=" + id + "]")
                        .attr("Target"))
                .isEqualTo("https://kestrel.example/");
    }

    @Test
    void aSecondAddressOfANameLeadsToItself() {
        Sample sample = Sample.of("Tide, Sand\nhttps://tide.example/\nhttps://sand.example/");
        Resume resume = sample.section(
                        SectionKind.WORK,
                        "",
                        sample.entry(
                                SectionKind.WORK,
                                List.of(
                                        sample.field(Field.Name.NAME, "Tide, Sand"),
                                        sample.field(Field.Name.URL, "https://tide.example/"),
                                        sample.field(Field.Name.URL, "https://sand.example/")),
                                null))
                .resume();
        assertThat(parts(resume)
                        .get("word/_rels/document.xml.rels")
                        .select("Relationship[TargetMode=External]")
                        .eachAttr("Target"))
                .containsExactlyInAnyOrder("https://tide.example/", "https://sand.example/");
    }

    @Test
    void setsWhatAnImageShowsApartFromTheWordsBesideIt() {
        assertThat(texts(parts(Unread.of("a![Sp](s.png)b, ![x](y.png).")), "Normal"))
                .containsExactly("a Sp b, x.");
    }

    @Test
    void leadsNowhereDangerous() {
        Map<String, Document> parts = parts(Unread.of("[a](javascript:alert(1)) [b](file:///etc/passwd)"));
        assertThat(parts.get("word/document.xml").select("w|hyperlink")).isEmpty();
        assertThat(texts(parts, "Normal")).containsExactly("a b");
    }

    @Test
    void countsEachNumberedListFromItsOwnStart() {
        Document numbering = parts(Unread.of("1. a\n2. b\n\ntext\n\n5. c")).get("word/numbering.xml");
        assertThat(numbering
                        .select("w|num w|lvlOverride[w:ilvl=0] w|startOverride")
                        .eachAttr("w:val"))
                .containsExactly("1", "5");
    }

    @Test
    void dropsCharactersThatXmlCannotHold() {
        assertThat(texts(parts(Unread.of("a\u0001b\uFFFEc")), "Normal")).containsExactly("abc");
    }

    @Test
    void saysItsLanguageToTheWordProcessor() {
        Map<String, Document> parts =
                parts(job().in(Locale.forLanguageTag("ja")).resume());
        assertThat(parts.get("word/styles.xml").select("w|docDefaults w|lang").attr("w:eastAsia"))
                .isEqualTo("ja-JP");
        assertThat(parts.get("docProps/core.xml").select("dc|language").text()).isEqualTo("ja");
    }

    @Test
    void writesTheSameBytesTwice() {
        assertThat(render(job().resume())).isEqualTo(render(job().resume()));
    }
}
