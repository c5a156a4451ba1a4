package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Beside;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a page says to software and leads to beside itself. */
class HeadTest {
    private static final String SOURCE =
            """
            # Mira Falk

            Backend Developer

            ![Mira](me.jpg)

            - Email: mira@example.org
            - Location: Bremen
            - GitHub: https://github.com/mira-falk

            ## Experience

            ### Nordlicht </script>, Developer

            2022-07 – Present

            ### Altwerk, Developer

            2019-01 – 2022-06

            ## Education

            ### University of Bremen, BSc Informatics

            2015 – 2018
            """;

    private static final RenderOptions PUBLISHED = RenderOptions.DEFAULT.withUrl("https://falk.example/cv/");

    private static Document page(RenderOptions options) {
        var resume = new ResumeReader(Lexicon.load()).read("cv.md", SOURCE.getBytes(StandardCharsets.UTF_8));
        return Jsoup.parse(new HtmlRenderer(Lexicon.load()).render(resume, options));
    }

    @Test
    void searchEnginesReadThePerson() throws Exception {
        Document page = page(PUBLISHED);
        JsonNode person = new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
        assertThat(person.path("@type").asText()).isEqualTo("Person");
        assertThat(person.path("name").asText()).isEqualTo("Mira Falk");
        assertThat(person.path("image").asText()).isEqualTo("https://falk.example/cv/me.jpg");
        assertThat(person.path("sameAs").toString()).contains("https://github.com/mira-falk");
        assertThat(person.path("worksFor").toString()).contains("Nordlicht").doesNotContain("Altwerk");
        assertThat(person.path("alumniOf").toString()).contains("University of Bremen");
    }

    @Test
    void noTextOfItEndsTheElement() {
        assertThat(page(PUBLISHED).select("script")).hasSize(1);
    }

    @Test
    void microformatsNameTheFacts() {
        Document page = page(PUBLISHED);
        assertThat(page.select(".h-resume > .h-card .p-name").text()).isEqualTo("Mira Falk");
        assertThat(page.select(".h-card .u-email").attr("href")).isEqualTo("mailto:mira@example.org");
        assertThat(page.select(".p-experience.h-event .dt-start").first().attr("datetime"))
                .isEqualTo("2022-07");
    }

    @Test
    void previewsOfLinksAreWrittenWhereTheAddressIsKnown() {
        assertThat(page(PUBLISHED).select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://falk.example/cv/");
        assertThat(page(RenderOptions.DEFAULT).select("meta[property]")).isEmpty();
    }

    @Test
    void itLeadsToItsOtherFormats() {
        Document page = page(PUBLISHED.withBeside(new Beside(Set.of(Format.PDF, Format.HTML), List.of())));
        assertThat(page.select("footer a").eachAttr("href")).containsExactly("resume.pdf");
        assertThat(page.select("link[type=application/pdf]")).hasSize(1);
    }

    @Test
    void itLeadsToItsOtherLanguages() {
        Document page = page(PUBLISHED.withBeside(
                new Beside(Set.of(), List.of(new Beside.Twin(Locale.forLanguageTag("zh-Hans"), "zh-Hans/")))));
        assertThat(page.select("body nav a[hreflang=zh-Hans]").text()).isEqualTo("简体中文");
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .containsExactly("https://falk.example/cv/", "https://falk.example/cv/zh-Hans/");
    }

    @Test
    void aKeyboardSkipsToTheText() {
        Document page = page(PUBLISHED);
        String target = page.select("body > a").first().attr("href").substring(1);
        assertThat(page.getElementById(target).tagName()).isEqualTo("main");
    }

    @Test
    void noBrowserAsksForAnIcon() {
        assertThat(page(PUBLISHED).select("link[rel=icon]").attr("href")).startsWith("data:image/svg+xml,");
    }
}
