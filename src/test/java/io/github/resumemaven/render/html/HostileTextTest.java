package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a résumé says, its page runs nothing, loads nothing and keeps its shape. */
class HostileTextTest {
    private static final String[] MARKUP = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<img src=https://evil.example/pixel.png>",
        "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='jav&#x09;ascript:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='https://a.example' onclick=alert(1) style='color:red' target=_blank>x</a>",
        "<iframe src=https://evil.example></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data=x.swf></object><embed src=x.swf>",
        "<form action=https://evil.example><input name=q><button>go</button></form>",
        "<base href=https://evil.example/>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<style>body{background:url(https://evil.example/x)}</style>",
        "<p style=\"background:url(https://evil.example/x)\">x</p>",
        "<div style='position:fixed;inset:0'>x</div>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<video src=https://evil.example/v poster=https://evil.example/p></video>",
        "<audio src=https://evil.example/a autoplay></audio>",
        "<body onload=alert(1)>",
        "<html><head><title>other</title></head></html>",
        "</main></div></body></html><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<textarea></textarea><script>alert(1)</script>",
        "<table background=https://evil.example/x><tr><td background=https://evil.example/y>x</td></tr></table>",
        "<input type=image src=https://evil.example/x onerror=alert(1)>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<a href=\"//evil.example\" ping=\"https://evil.example\">x</a>"
    };

    static Stream<String> markup() {
        return Stream.of(MARKUP);
    }

    private static final HtmlRenderer RENDERER = new HtmlRenderer(Lexicon.load());

    private static Document page(Sample sample) {
        return Jsoup.parse(RENDERER.render(sample.resume(), RenderOptions.DEFAULT));
    }

    private static void assertInert(Document page) {
        assertThat(page.select(
                        "script:not([type=application/ld+json]), iframe, object, embed, form, input, button, svg, math, base, link:not([rel=icon]), template,"
                                + " video, audio, noscript, meta[http-equiv=refresh], body style"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > .page")).hasSize(1);
        for (Element element : page.body().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "srcset", "background", "ping");
            }
        }
        for (Element link : page.select("a[href]")) {
            assertThat(link.attr("href")).matches("(?i)(https?:|mailto:|tel:).*|[^:]*");
        }
        for (Element image : page.select("img")) {
            assertThat(image.attr("src")).doesNotContain("//").matches("data:image/(png|jpeg);.*|[^:]*");
        }
    }

    @ParameterizedTest
    @MethodSource("markup")
    void disarmsABlockOfHtml(String html) {
        Sample sample = Sample.of("Before " + html + " after");
        Block block = new Block.HtmlBlock(html, List.of(), sample.span(html));
        Document page =
                page(sample.prose(SectionKind.OTHER, "", sample.paragraph("Before"), block, sample.paragraph("after")));
        assertInert(page);
        assertThat(page.select("main section > p").eachText()).contains("Before", "after");
    }

    @ParameterizedTest
    @MethodSource("markup")
    void disarmsTagsInALine(String html) {
        Sample sample = Sample.of("Before " + html + " after");
        Document page = page(sample.prose(
                SectionKind.OTHER,
                "",
                sample.paragraph(
                        sample.text("Before"), new Inline.Html(html, sample.span(html)), sample.text("after"))));
        assertInert(page);
    }

    @ParameterizedTest
    @MethodSource("markup")
    void showsMarkupInAValueAsText(String html) {
        Sample sample = Sample.of("# " + html);
        Document page = page(sample.named(html)
                .section(
                        SectionKind.WORK,
                        html,
                        sample.entry(SectionKind.WORK, List.of(sample.field(Field.Name.NAME, html)), null)));
        assertInert(page);
        assertThat(page.select("h1").first().wholeText()).isEqualTo(html);
        assertThat(page.title()).isEqualTo(html.replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{7}}", "{{> header}}", "{{{name}}}", "{{#each this}}x{{/each}}", "${7*7}", "{{this.class}}"})
    void doesNotReadTextAsATemplate(String text) {
        Sample sample = Sample.of("# " + text + "\n\nprose");
        Document page = page(sample.named(text).prose(SectionKind.OTHER, "", sample.paragraph(text)));
        assertThat(page.select("h1").text()).isEqualTo(text);
        assertThat(page.select("main p").text()).isEqualTo(text);
    }

    @Test
    void linksNowhereDangerousFromMarkdown() {
        Sample sample = Sample.of("[press](javascript:alert(1))");
        Span all = sample.span("[press](javascript:alert(1))");
        Inline link = new Inline.Link(List.of(sample.text("press")), "javascript:alert(1)", all, "", all);
        Document page = page(sample.prose(SectionKind.OTHER, "", sample.paragraph(link)));
        assertThat(page.select("main a")).isEmpty();
        assertThat(page.select("main p").text()).isEqualTo("press");
    }

    @Test
    void turnsARemoteImageIntoALink() {
        Sample sample = Sample.of("![badge](https://shields.example/b.svg)");
        Span all = sample.span("![badge](https://shields.example/b.svg)");
        Inline image = new Inline.Image("badge", "https://shields.example/b.svg", all, "", all);
        Document page = page(sample.prose(SectionKind.OTHER, "", sample.paragraph(image)));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("main a").attr("href")).isEqualTo("https://shields.example/b.svg");
        assertThat(page.select("main a").text()).isEqualTo("badge");
    }

    @Test
    void forbidsAllButItsOwnStyleSheet() {
        Document page = page(Sample.of("x").prose(SectionKind.OTHER, ""));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe");
    }
}
