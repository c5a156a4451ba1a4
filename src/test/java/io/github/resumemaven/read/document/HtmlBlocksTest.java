package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBlocksTest {

    private static Document parse(String html) {
        return new DocumentParser().parse("cv.md", html.getBytes(UTF_8));
    }

    private static List<Block> content(String html) {
        return ((Block.HtmlBlock) parse(html).blocks().get(0)).content();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <h2 class="x">Work &amp; study</h2>                | H2(Work & study)
            <div>loose <br>text</div>                          | P(loose ⏎text)
            <div>https://ada.example/cv.</div>                 | P(L(https://ada.example/cv).)
            <p>a<p>b                                           | P(a) P(b)
            <ul><li>a<li>b<ul><li>c</ul></ul>                  | UL(LI(P(a)) LI(P(b) UL(LI(P(c)))))
            <ol start="3"><li>a</ol>                           | OL3(LI(P(a)))
            <dl><dt>a<dt>b<dd>c<dt>d<dd>e</dl>                 | DL(P(a) P(b) DD(P(c)) P(d) DD(P(e)))
            <blockquote>a</blockquote><hr>                     | Q(P(a)) HR
            <p><b>a</b> <em>b</em> <code>c</code> <s>d</s></p> | P(S(a) E(b) C(c) D(d))
            <p><font color=red>a</font><span>b</span></p>      | P(ab)
            <p><time datetime="2019-01">Jan 2019</time></p>    | P(Jan 2019)
            <p><a href="mailto:a@b.c">x</a> <a name=y>z</a></p> | P(L(x) z)
            <p><img src="a.png" alt="Ada"></p>                 | P(I(Ada))
            <details><summary>a</summary>b</details>           | P(a) P(b)
            <table><tr><th>a<th>b<tr><td>c<td>d</table>        | TH(R(a,b) R(c,d))
            <table><tr><td>a</td></tr></table>                 | T(R(a))
            <table><tr><td>a<td>b<tr><td><ul><li>c</ul></table> | T(R(a,b)) UL(LI(P(c)))
            <tr><td>a</td><td>b</td></tr></table>              | T(R(a,b))
            <div><script>x</script><style>y</style>z</div>     | P(z)
            <div><a href="u"><h3>a</h3><p>b</p></a></div>      | H3(a) P(b)
            <div>a<!-- b --></div>                             | P(a)
            """)
    void saysWhatAReaderSees(String html, String said) {
        assertThat(Shape.of(content(html))).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- note -->", "<div>", "</td></tr>", "<div><!-- a > b --></div>", "<p></p>"})
    void markupAloneSaysNothing(String html) {
        assertThat(content(html)).isEmpty();
    }

    @Test
    void linesInAQuotationKeepTheirPlaces() {
        Document document = parse("> <p>林\n> <b>c</b></p>");
        var quote = (Block.BlockQuote) document.blocks().get(0);
        var paragraph = (Block.Paragraph)
                ((Block.HtmlBlock) quote.content().get(0)).content().get(0);
        assertThat(paragraph.content())
                .extracting(inline -> document.source().text(inline.span()))
                .containsExactly("林", "\n> ", "<b>c</b>");
    }

    @Test
    void anAddressInAnAttributeHasItsPlace() {
        Document document = parse("<p><a href=\"https://ada.example/?a&amp;b\">x</a></p>");
        var paragraph = (Block.Paragraph)
                ((Block.HtmlBlock) document.blocks().get(0)).content().get(0);
        var link = (Inline.Link) paragraph.content().get(0);
        assertThat(link.target()).isEqualTo("https://ada.example/?a&b");
        assertThat(document.source().text(link.targetSpan())).isEqualTo("https://ada.example/?a&amp;b");
    }

    @Test
    void blankLinesDoNotPartATable() {
        assertThat(Shape.of(parse("<table>\n\n  <tr><td>a</td></tr>\n\n    <tr><td>b</td></tr>\n\n</table>\n\nc\n")
                        .blocks()))
                .isEqualTo("HTML(T(R(a) R(b))) P(c)");
    }

    @Test
    void markdownInsideOfAnElementStaysMarkdown() {
        assertThat(Shape.of(parse("<div>\n\n# Ada\n\n</div>\n").blocks())).isEqualTo("HTML() H1(Ada) HTML()");
    }

    @Test
    void deepNestingIsFlattened() {
        assertThat(Shape.text(
                        ((Block.Paragraph) content("<div>".repeat(3000) + "a").get(0)).content()))
                .isEqualTo("a");
    }

    @Test
    void ofPartsThatAParserMovesTheTextIsKeptInOrder() {
        assertThat(Shape.of(content("<table><tr>a<td>b</td></tr>c</table>"))).isEqualTo("P(a) P(b) P(c)");
    }
}
