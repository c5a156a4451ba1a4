package io.github.resumemaven.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Sample;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonResumeRendererTest {

    /** Also holds every sample here against the schema. */
    private static JsonNode json(Sample sample) {
        String text = new JsonResumeRenderer().render(sample.resume(), RenderOptions.DEFAULT);
        assertThat(Schema.faults(text)).isEmpty();
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Entry job(Sample sample, SectionKind kind, Period period) {
        return sample.entry(kind, List.of(sample.field(Field.Name.NAME, "Kestrel")), period);
    }

    private static Period range(Sample sample, PartialDate start, PartialDate end, String text) {
        return new Period(
                Optional.ofNullable(start).map(date -> sample.date(date, text)),
                Optional.ofNullable(end).map(date -> sample.date(date, text)),
                end == null,
                sample.span(text));
    }

    @Test
    void namesItsSchema() {
        assertThat(json(Sample.of("x")).get("$schema").asText()).contains("/v1.0.0/schema.json");
    }

    @Test
    void writesDatesAtTheirPrecisionAndNoEndForAnOngoingJob() {
        Sample sample = Sample.of("Kestrel 2020.01 - now");
        Period period = range(sample, PartialDate.ofMonth(2020, 1), null, "2020.01 - now");
        JsonNode job = json(sample.section(SectionKind.WORK, "", job(sample, SectionKind.WORK, period)))
                .at("/work/0");
        assertThat(job.get("startDate").asText()).isEqualTo("2020-01");
        assertThat(job.has("endDate")).isFalse();
    }

    @Test
    void writesALoneDateAsBothEndsOfAJobAndTheEndOfAStudy() {
        Sample sample = Sample.of("Kestrel 2019");
        Period period = Period.single(sample.date(PartialDate.ofYear(2019), "2019"));
        JsonNode json = json(sample.section(
                SectionKind.OTHER,
                "",
                job(sample, SectionKind.WORK, period),
                job(sample, SectionKind.EDUCATION, period),
                job(sample, SectionKind.AWARDS, period)));
        assertThat(json.at("/work/0/startDate").asText()).isEqualTo("2019");
        assertThat(json.at("/work/0/endDate").asText()).isEqualTo("2019");
        assertThat(json.at("/education/0").has("startDate")).isFalse();
        assertThat(json.at("/education/0/endDate").asText()).isEqualTo("2019");
        assertThat(json.at("/awards/0/date").asText()).isEqualTo("2019");
    }

    @Test
    void keepsASeasonAsWritten() {
        Sample sample = Sample.of("Kestrel Summer 2016 – 2018");
        Period period = range(sample, PartialDate.ofSeason(2016, 2), PartialDate.ofYear(2018), "Summer 2016 – 2018");
        JsonNode json = json(sample.section(SectionKind.WORK, "", job(sample, SectionKind.WORK, period)));
        assertThat(json.at("/work/0/startDate").asText()).isEqualTo("2016");
        assertThat(json.at("/meta/sections/0/entries/0/dates").asText()).isEqualTo("Summer 2016 – 2018");
        assertThat(json.at("/meta/sections/0/entries/0/entry").asText()).isEqualTo("Kestrel");
    }

    @Test
    void keepsAYearThatTheSchemaDoesNotKnow() {
        Sample sample = Sample.of("Kestrel 3020");
        Period period = Period.single(sample.date(PartialDate.ofYear(3020), "3020"));
        JsonNode json = json(sample.section(SectionKind.WORK, "", job(sample, SectionKind.WORK, period)));
        assertThat(json.at("/work/0").has("startDate")).isFalse();
        assertThat(json.at("/meta/sections/0/entries/0/dates").asText()).isEqualTo("3020");
    }

    @Test
    void putsParagraphsInFrontIntoTheSummaryAndFlattensTheLists() {
        Sample sample = Sample.of("Kestrel\nIntro.\nparent\nchild one\nchild two\nafter");
        Entry entry = sample.entry(
                SectionKind.WORK,
                List.of(sample.field(Field.Name.NAME, "Kestrel")),
                null,
                sample.paragraph("Intro."),
                sample.list(sample.item(
                        sample.paragraph("parent"),
                        sample.list(
                                sample.item(sample.paragraph("child one")),
                                sample.item(sample.paragraph("child two"))))),
                sample.paragraph("after"));
        JsonNode job = json(sample.section(SectionKind.WORK, "", entry)).at("/work/0");
        assertThat(job.get("summary").asText()).isEqualTo("Intro.");
        assertThat(job.get("highlights"))
                .extracting(JsonNode::asText)
                .containsExactly("parent", "child one", "child two", "after");
    }

    @Test
    void keepsWhatTheSchemaHasNoPlaceForUnderTheAuthorsTitle() {
        Sample sample = Sample.of("Talks\nOn time.\nStudy\nKestrel\nThesis: time.");
        Entry study = sample.entry(
                SectionKind.EDUCATION,
                List.of(sample.field(Field.Name.NAME, "Kestrel")),
                null,
                sample.paragraph("Thesis: time."));
        JsonNode json = json(sample.prose(SectionKind.OTHER, "Talks", sample.paragraph("On time."))
                .section(SectionKind.EDUCATION, "Study", study));
        assertThat(json.at("/meta/sections/0/title").asText()).isEqualTo("Talks");
        assertThat(json.at("/meta/sections/0/text/0").asText()).isEqualTo("On time.");
        assertThat(json.at("/meta/sections/1/entries/0/text/0").asText()).isEqualTo("Thesis: time.");
    }

    @Test
    void staysValidWhateverTheContactsSay() {
        Sample sample = Sample.of("ada@ @example ada@a.example.com http:// 我的主页 https://a.example/路径?q=a|b x y");
        Basics basics = new Basics(
                Optional.empty(),
                Optional.empty(),
                List.of(sample.value("ada@"), sample.value("ada@a.example.com"), sample.value("@example")),
                List.of(),
                List.of(
                        sample.value("http://"),
                        sample.value("我的主页"),
                        sample.value("https://a.example/路径?q=a|b"),
                        sample.value("x y")),
                Optional.empty(),
                List.of(new Basics.Profile(sample.value("x"), Optional.empty(), Optional.of(sample.value("我的主页")))),
                Optional.empty(),
                List.of());
        JsonNode json = json(sample.person(basics));
        assertThat(json.at("/basics/email").asText()).isEqualTo("ada@a.example.com");
        assertThat(json.at("/meta/basics/emails")).extracting(JsonNode::asText).containsExactly("ada@", "@example");
        assertThat(json.at("/basics/url").asText()).isEqualTo("https://a.example/%E8%B7%AF%E5%BE%84?q=a%7Cb");
        assertThat(json.at("/meta/basics/urls")).extracting(JsonNode::asText).containsExactly("http://", "我的主页", "x y");
    }

    @Test
    void writesTheSameBytesTwice() {
        Sample sample = Sample.of("Kestrel").named("Kestrel");
        String once = new JsonResumeRenderer().render(sample.resume(), RenderOptions.DEFAULT);
        assertThat(new JsonResumeRenderer().render(sample.resume(), RenderOptions.DEFAULT))
                .isEqualTo(once);
        assertThat(once).startsWith("{\n  \"$schema\": ").endsWith("}\n");
    }

    /** Read back, it would be a lone date. */
    @Test
    void writesARangeFromADateToTheSameOfAStudyAsItsEnd() {
        Sample sample = Sample.of("Kestrel 2019 - 2019");
        Period period = new Period(
                Optional.of(sample.date(PartialDate.ofYear(2019), "2019 ")),
                Optional.of(sample.date(PartialDate.ofYear(2019), "2019")),
                false,
                sample.span("2019 - 2019"));
        JsonNode study = json(sample.section(SectionKind.EDUCATION, "", job(sample, SectionKind.EDUCATION, period)))
                .at("/education/0");
        assertThat(study.has("startDate")).isFalse();
        assertThat(study.get("endDate").asText()).isEqualTo("2019");
    }
}
