package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static Document page(Resume resume) {
        return Jsoup.parse(new HtmlRenderer(Lexicon.load()).render(resume, RenderOptions.DEFAULT));
    }

    @Test
    void isTitledByTheName() {
        Document page = page(Sample.of("Ada Quill").named("Ada Quill").resume());
        assertThat(page.title()).isEqualTo("Ada Quill");
        assertThat(page.select("h1").eachText()).containsExactly("Ada Quill");
    }

    @Test
    void linksToItsOwnPartsArrive() {
        String text =
                """
                # Ada Quill

                [contact](#contact) [jobs](#work-experience) [acme](#acme-ltd) [old](#before)
                [tools](#tools)

                ## Contact

                - ada@quill.dev

                ## Work Experience

                ### Acme Ltd

                2019 - 2021, Engineer

                #### Tools

                - Java

                <a name="before"></a>Before that, I sailed.
                """;
        Document page = page(new ResumeReader(Lexicon.load()).read("resume.md", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("a[href^=#]:not(.skip)")).hasSize(5).allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .as(link.attr("href"))
                .isNotNull());
        assertThat(page.getElementById("work-experience").text()).isEqualTo("Work Experience");
    }

    @Test
    void idsOfTheAuthorsBoxesStandWhereTheBoxesBegan() {
        String text =
                """
                # Ada Quill

                [jobs](#jobs) [tools](#tools) [more](#more)

                <div id="jobs">

                ## Work Experience

                ### Acme Ltd

                2019 - 2021, Engineer

                </div>

                <section id="tools"><h2>Tools</h2><p>Java</p><p id="more">Go</p><p id="a b">C</p></section>
                """;
        Document page = page(new ResumeReader(Lexicon.load()).read("resume.md", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getElementById("jobs").closest("h2").text()).isEqualTo("Work Experience");
        assertThat(page.getElementById("tools").closest("h2").text()).isEqualTo("Tools");
        assertThat(page.getElementById("more").closest("h2").text()).isEqualTo("Tools");
        assertThat(page.select("[id*=' ']")).isEmpty();
    }

    @Test
    void textLooseInAListOfDefinitionsStandsInFrontOfIt() {
        String text = "# Ada Quill\n\n## Notes\n\n<dl>loose<dt>Term</dt>in <b>between</b><dd>What</dd></dl>\n";
        Document page = page(new ResumeReader(Lexicon.load()).read("resume.md", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("dl > :not(dt):not(dd):not(div), dd:first-child"))
                .isEmpty();
        assertThat(page.select("section p").eachText()).contains("loose");
    }

    @Test
    void aTitleThatIsALinkStaysOne() {
        String text =
                "# Ada Quill\n\n### [Blog: all that I write](https://blog.example.com)\n\n## Work\n\n- Acme, 2019\n";
        Document page = page(new ResumeReader(Lexicon.load()).read("resume.md", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("a[href=https://blog.example.com]").eachText()).contains("Blog: all that I write");
    }

    @Test
    void jobsUnderNoTitleOfASectionStandBesideEachOther() {
        String text =
                """
                # Ada Quill

                ### Acme Ltd, Engineer

                2019 - 2021

                - Built things

                ### Brass Works, Fitter

                2016 - 2019

                - Fitted things
                """;
        Document page = page(new ResumeReader(Lexicon.load()).read("resume.md", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select(".title > *:first-child"))
                .hasSize(2)
                .extracting(Element::tagName)
                .containsOnly("h2");
    }

    @Test
    void putsTheTitleOfAJobOnOneLine() {
        Sample sample = Sample.of("2020.01.01 ~ 至今 [Kestrel](https://kestrel.example/) Role\nDid things");
        Period period = new Period(
                Optional.of(sample.date(PartialDate.ofDay(2020, 1, 1), "2020.01.01")),
                Optional.empty(),
                true,
                sample.span("2020.01.01 ~ 至今"));
        Document page = page(sample.in(Locale.forLanguageTag("zh-Hans"))
                .section(
                        SectionKind.WORK,
                        "",
                        sample.entry(
                                SectionKind.WORK,
                                List.of(
                                        sample.field(Field.Name.NAME, "Kestrel"),
                                        sample.field(Field.Name.URL, "https://kestrel.example/"),
                                        sample.field(Field.Name.POSITION, "Role")),
                                period,
                                sample.paragraph("Did things")))
                .resume());
        assertThat(page.select("article h2").text()).isEqualTo("Kestrel · Role");
        assertThat(page.select("article h2 a").attr("href")).isEqualTo("https://kestrel.example/");
        assertThat(page.select(".dates").text()).isEqualTo("2020.01.01 – 至今");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2020-01-01");
        assertThat(page.select("article > p").text()).isEqualTo("Did things");
    }
}
