package io.github.resumemaven.render.html;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.browser.Browsing;
import io.github.resumemaven.browser.Look;
import io.github.resumemaven.browser.Margins;
import io.github.resumemaven.browser.Tab;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.pdf.PdfRenderer;
import io.github.resumemaven.render.pdf.TextLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is printed from a browser is the page, and looks like the PDF. */
@ExtendWith(Browsing.class)
class PrintedPageTest {
    private static final PdfRenderer PDF = new PdfRenderer(Lexicon.load());

    /** 0.7 inches on Letter; A4 has 18 mm, which is more. */
    private static final float SIDE = 50.4f;

    @TempDir
    Path folder;

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    /** In the page's order, as who copies or parses it gets it; marks of lists and separators apart. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void saysWhatThePageSaysWithinItsMargins(Path fixture, Tab tab) throws IOException {
        Path page = Pages.write(folder, fixture, Pages.PUBLISHED);
        Document seen = Jsoup.parse(Files.readString(page));
        seen.select("style, nav, footer, .skip, .unseen").remove();
        seen.select("ol").forEach(PrintedPageTest::number);
        byte[] printed = tab.open(page).printed();
        assertThat(bare(TextLayer.of(printed).text()))
                .isEqualTo(bare(seen.body().wholeText()));
        assertThat(Margins.trespassers(printed, SIDE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md"})
    void takesAsManyPagesAsThePdf(String name, Tab tab) throws IOException {
        Path fixture = Fixtures.named(name);
        TextLayer printed = TextLayer.of(
                tab.open(Pages.write(folder, fixture, RenderOptions.DEFAULT)).printed());
        int pages = PDF.render(Pages.read(fixture), RenderOptions.DEFAULT).pages();
        assertThat(printed.pages()).hasSize(pages);
    }

    @Test
    void theRulerSeesWhatStandsInAMargin(Tab tab) throws IOException {
        tab.open(Files.writeString(
                folder.resolve("wide.html"), "<!DOCTYPE html><style>@page { margin: 10mm }</style><p>outside"));
        assertThat(String.join("", Margins.trespassers(tab.printed(), SIDE))).startsWith("out");
    }

    @Test
    void leadsWhereThePageLeads(Tab tab) throws IOException {
        Path page = Pages.write(folder, Fixtures.named("zh-backend.md"), Pages.PUBLISHED);
        List<String> links =
                Jsoup.parse(Files.readString(page)).select("header a, main a").eachAttr("href");
        assertThat(TextLayer.of(tab.open(page).printed()).addresses())
                .usingElementComparator(comparing(address -> address.replaceFirst("/$", "")))
                .containsExactlyElementsOf(links);
    }

    private static void number(Element list) {
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.select("> li")) {
            item.prependText(number++ + ".");
        }
    }

    private static String bare(String text) {
        return Look.of(text).replaceAll("[\\s\\u00a0\\u200d\\ufe0f•◦▪·]", "");
    }
}
