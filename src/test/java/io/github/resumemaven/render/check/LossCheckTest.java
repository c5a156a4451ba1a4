package io.github.resumemaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Sample;
import io.github.resumemaven.render.html.HtmlRenderer;
import io.github.resumemaven.render.json.JsonResumeRenderer;
import io.github.resumemaven.render.pdf.TextLayer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LossCheckTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static List<Loss> html(Resume resume, String page) {
        return new LossCheck(resume, LEXICON.of(resume.language()))
                .of(Format.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Loss> json(Resume resume, String json) {
        return new LossCheck(resume, LEXICON.of(resume.language()))
                .of(Format.JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Resume resume) {
        return new HtmlRenderer(LEXICON).render(resume, RenderOptions.DEFAULT);
    }

    private static Resume job() {
        Sample sample = Sample.of("## Work\nKestrel, Engineer (Jan 2020 – Summer 2021)\n- Built things\n- Broke none");
        Period period = new Period(
                Optional.of(sample.date(PartialDate.ofMonth(2020, 1), "Jan 2020")),
                Optional.of(sample.date(PartialDate.ofSeason(2021, 2), "Summer 2021")),
                false,
                sample.span("Jan 2020 – Summer 2021"));
        return sample.prose(SectionKind.OTHER, "Work")
                .section(
                        SectionKind.WORK,
                        "",
                        sample.entry(
                                SectionKind.WORK,
                                List.of(
                                        sample.field(Field.Name.NAME, "Kestrel"),
                                        sample.field(Field.Name.POSITION, "Engineer")),
                                period,
                                sample.list(
                                        sample.item(sample.paragraph("Built things")),
                                        sample.item(sample.paragraph("Broke none")))))
                .resume();
    }

    @Test
    void findsNothingMissingInAWholePage() {
        assertThat(html(job(), page(job()))).isEmpty();
    }

    @Test
    void findsNothingMissingInAWholeJsonResume() {
        assertThat(json(job(), new JsonResumeRenderer().render(job(), RenderOptions.DEFAULT)))
                .isEmpty();
    }

    @Test
    void namesALostValueAndItsPlace() {
        Resume resume = job();
        String page = page(resume).replace("Kestrel", "");
        assertThat(html(resume, page)).singleElement().satisfies(loss -> {
            assertThat(loss.text()).isEqualTo("Kestrel");
            assertThat(resume.source().text(loss.span())).isEqualTo("Kestrel");
        });
    }

    @Test
    void missesALostTitleOfASection() {
        assertThat(html(job(), page(job()).replace(">Work<", "><")))
                .extracting(Loss::text)
                .containsExactly("Work");
    }

    @Test
    void missesADateThatLostItsPrecision() {
        assertThat(html(job(), page(job()).replace("Jan 2020", "2020")))
                .extracting(Loss::text)
                .containsExactly("Jan 2020 – Summer 2021");
        String json = new JsonResumeRenderer().render(job(), RenderOptions.DEFAULT);
        assertThat(json(job(), json.replace("Summer", ""))).hasSize(1);
    }

    @Test
    void missesTextThatTheModelDidNotTake() {
        Sample sample = Sample.of("First thing.\n\nSecond thing.");
        Block first = sample.paragraph("First thing.");
        Resume resume = sample.prose(SectionKind.OTHER, "", first, sample.paragraph("Second thing."))
                .resume();
        assertThat(html(resume, page(resume))).isEmpty();
        assertThat(html(resume, page(resume).replace("Second thing", "")))
                .extracting(Loss::text)
                .containsExactly("Second thing.");
    }

    @Test
    void missesABlockThatNoPartOfTheModelHolds() {
        Sample sample = Sample.of("Shown.\n\nForgotten.");
        Resume shown =
                sample.prose(SectionKind.OTHER, "", sample.paragraph("Shown.")).resume();
        String page = page(shown);
        Resume resume = sample.prose(SectionKind.OTHER, "", sample.paragraph("Forgotten."))
                .resume();
        assertThat(html(resume, page)).extracting(Loss::text).containsExactly("Forgotten.");
    }

    @Test
    void missesAnAddressBehindALink() {
        String markdown = "See [the notes](https://a.example/n).";
        Sample sample = Sample.of(markdown);
        Inline link = new Inline.Link(
                List.of(sample.text("the notes")),
                "https://a.example/n",
                sample.span("https://a.example/n"),
                "",
                sample.span("[the notes](https://a.example/n)"));
        Resume resume = sample.prose(
                        SectionKind.OTHER, "", sample.paragraph(sample.text("See "), link, sample.text(".")))
                .resume();
        assertThat(html(resume, page(resume))).isEmpty();
        assertThat(html(resume, page(resume).replace("https://a.example/n", "#")))
                .extracting(Loss::text)
                .containsExactly("https://a.example/n");
    }

    @Test
    void missesTheOrderWithinABlock() {
        Sample sample = Sample.of("Alpha **beta** gamma");
        Inline strong = new Inline.Strong(List.of(sample.text("beta")), sample.span("**beta**"));
        Resume resume = sample.prose(
                        SectionKind.OTHER, "", sample.paragraph(sample.text("Alpha "), strong, sample.text(" gamma")))
                .resume();
        assertThat(html(resume, page(resume))).isEmpty();
        String shuffled =
                page(resume).replace("Alpha", "@").replace("gamma", "Alpha").replace("@", "gamma");
        assertThat(html(resume, shuffled)).hasSize(1);
    }

    @Test
    void missesTextBesideAValueWhoseSpanHoldsMore() {
        Sample sample = Sample.of("Kestrel Ltd");
        var wide = new io.github.resumemaven.model.Value<>("Kestrel", sample.span("Kestrel Ltd"));
        var entry = sample.entry(SectionKind.WORK, List.of(new Field(Field.Name.NAME, wide)), null);
        Resume shown = sample.section(SectionKind.WORK, "", entry).resume();
        Resume resume = sample.prose(SectionKind.OTHER, "", sample.paragraph("Kestrel Ltd"))
                .resume();
        assertThat(html(resume, page(shown))).extracting(Loss::text).containsExactly("Ltd");
    }

    @Test
    void doesNotMissLabelsAndSeparators() {
        Sample sample = Sample.of("Name: Ada · | –");
        Resume named = sample.named("Ada").resume();
        Block line = sample.paragraph("Name: Ada · | –");
        Resume resume = new Resume(
                new io.github.resumemaven.model.Document(
                        named.source(),
                        io.github.resumemaven.model.Document.Format.MARKDOWN,
                        io.github.resumemaven.model.Data.Mapping.EMPTY,
                        List.of(line)),
                named.language(),
                named.basics(),
                named.sections(),
                List.of(sample.span("Name")),
                List.of());
        assertThat(html(resume, page(resume))).isEmpty();
    }

    @Test
    void doesNotMissScripts() {
        Sample sample = Sample.of("a <script>alert(1)</script> b");
        Resume resume = sample.prose(
                        SectionKind.OTHER,
                        "",
                        sample.paragraph(
                                sample.text("a "),
                                new Inline.Html("<script>", sample.span("<script>")),
                                sample.text("alert(1)"),
                                new Inline.Html("</script>", sample.span("</script>")),
                                sample.text(" b")))
                .resume();
        assertThat(html(resume, page(resume))).isEmpty();
    }

    @Test
    void doesNotTakeAShortWordForPartOfAnother() {
        Sample sample = Sample.of("Go\n\nGoogle");
        Resume resume = sample.prose(SectionKind.OTHER, "", sample.paragraph("Go"), sample.paragraph("Google"))
                .resume();
        String page = page(resume).replace("<p>Go</p>", "");
        assertThat(html(resume, page)).extracting(Loss::span).containsExactly(new Span(0, 2));
    }

    /** A job whose name was read without its marks, as {@code name} says. */
    private static Resume named(String line, String name) {
        Sample sample = Sample.of(line);
        Block paragraph = sample.paragraph(line);
        Resume shown = sample.section(
                        SectionKind.WORK,
                        "",
                        sample.entry(SectionKind.WORK, List.of(sample.field(Field.Name.NAME, name)), null))
                .resume();
        return new Resume(
                new io.github.resumemaven.model.Document(
                        shown.source(),
                        shown.document().format(),
                        shown.document().data(),
                        List.of(paragraph)),
                shown.language(),
                shown.basics(),
                shown.sections(),
                List.of(),
                List.of());
    }

    @Test
    void missesAQuotationMarkThatTheReadingCutFromAName() {
        Resume resume = named("\"Kestrel\"", "Kestrel\"");
        assertThat(html(resume, page(resume))).singleElement().satisfies(loss -> {
            assertThat(loss.text()).isEqualTo("\"");
            assertThat(loss.span()).isEqualTo(Span.at(0).cover(new Span(0, 1)));
        });
    }

    @Test
    void missesAQuotationMarkAlthoughAnotherStandsElsewhere() {
        Resume resume = named("\"Kestrel\"", "Kestrel");
        assertThat(html(resume, page(resume).replace("Kestrel", "27\" wide, Kestrel")))
                .hasSize(2);
    }

    @Test
    void missesHalfOfAPairOfBrackets() {
        Resume resume = named("Kestrel (North)", "Kestrel (North");
        assertThat(html(resume, page(resume))).extracting(Loss::text).containsExactly(")");
    }

    @Test
    void missesASignOfACompanyThatIsMadeOfLetters() {
        Resume resume = named("㈜달빛", "달빛");
        assertThat(html(resume, page(resume))).extracting(Loss::text).containsExactly("㈜");
    }

    @Test
    void doesNotMissBracketsAroundAWholeFactNorIcons() {
        Resume resume = named("🏢 | (Kestrel) –", "Kestrel");
        assertThat(html(resume, page(resume))).isEmpty();
    }

    @Test
    void missesEachCharacterOfProse() {
        String text = "\"Maps\" — a talk (with slides): 90% old, 10% new!";
        Sample sample = Sample.of(text);
        Resume resume =
                sample.prose(SectionKind.OTHER, "", sample.paragraph(text)).resume();
        String page = page(resume);
        String written = page.contains(text) ? text : text.replace("\"", "&quot;");
        int at = page.indexOf(written);
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != ' ') {
                String holed = page.substring(0, at + i) + page.substring(at + i + 1);
                assertThat(html(resume, holed)).as("without character " + i).isNotEmpty();
            }
        }
    }

    @Test
    void missesEachWrongCharacterInTheTextOfAPdf() {
        String text = "高级工程师 with efficient office 🇨🇭";
        Sample sample = Sample.of(text);
        Resume resume =
                sample.prose(SectionKind.OTHER, "", sample.paragraph(text)).resume();
        LossCheck check = new LossCheck(resume, LEXICON.of(resume.language()));
        assertThat(check.of(layer(text))).isEmpty();
        for (String wrong : List.of("工:⼯", "ffi:ﬃ", "f:", "e:é", "级:級", "🇨:🇩", " with:\u00a0width")) {
            String[] pair = (wrong + " ").split(":");
            String shown = text.replaceFirst(pair[0], pair[1].strip());
            assertThat(check.of(layer(shown)))
                    .as(shown)
                    .extracting(Loss::format)
                    .containsExactly(Format.PDF);
        }
    }

    private static TextLayer layer(String text) {
        return new TextLayer(List.of(List.of(text)), List.of(text), List.of(), List.of(), List.of());
    }

    /** Nobody's page is refused because a mark went to the other end of its line. */
    @Test
    void doesNotMissAMarkThatStandsApartFromItsWord() {
        Resume resume = named("\"Kestrel\"", "Kestrel\"");
        assertThat(html(
                        resume,
                        page(resume)
                                .replace("Kestrel&quot;", "Kestrel&quot; North &quot;")
                                .replace("Kestrel\"", "Kestrel\" North \"")))
                .isEmpty();
    }
}
