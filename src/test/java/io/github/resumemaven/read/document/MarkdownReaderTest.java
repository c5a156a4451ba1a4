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

class MarkdownReaderTest {

    private static Document parse(String markdown) {
        return new DocumentParser().parse("cv.md", markdown.getBytes(UTF_8));
    }

    private static List<Inline> inlines(Document document) {
        return ((Block.Paragraph) document.blocks().get(0)).content();
    }

    /** The source of each inline of a paragraph. */
    private static List<String> sources(String markdown) {
        Document document = parse(markdown);
        return inlines(document).stream()
                .map(inline -> document.source().text(inline.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
            # Ada                            | H1(Ada)
              ###### 2020 ~ now              | H6(2020 ~ now)
            Ada\\n===\\nNordlicht\\n---        | H1(Ada) H2(Nordlicht)
            - a\\n  - b\\n-\\n- c              | UL(LI(P(a) UL(LI(P(b)))) LI() LI(P(c)))
            - ### a\\n  b                     | UL(LI(H3(a) P(b)))
            3. a\\n4. b                       | OL3(LI(P(a)) LI(P(b)))
            > a\\nb\\n> > c                    | Q(P(a↵b) Q(P(c)))
            a\\n: b\\n: c\\n\\nd\\n: e            | DL(P(a) DD(P(b)) DD(P(c)) P(d) DD(P(e)))
            ```java\\nx\\n\\ny\\n```             | PRE(x\\n\\ny)
            a\\n\\n---\\n***                    | P(a) HR HR
            *a* **b** ~~c~~ `d`              | P(E(a) S(b) D(c) C(d))
            a  \\nb\\\\\\nc\\nd                   | P(a⏎b⏎c↵d)
            &nbsp;&copy;&#xe60f;&#169;       | P(\u00a0©\ue60f©)
            &nosuch; & &                     | P(&nosuch; & &)
            \\*a\\* \\n                        | P(*a*)
            [a] ![b] [c][d]                  | P([a] ![b] [c][d])
            [a]: https://a.example           | ^^
            <b>a</b><br><i>b</i>             | P(S(a)⏎E(b))
            a <font color="red">b</font>     | P(a <font color="red">b</font>)
            a <b onclick="x()">b</b>         | P(a <b onclick="x()">b</b>)
            a <img src="a.png" alt="b"> c    | P(a I(b) c)
            a <code>b</code> <code></code>   | P(a C(b) )
            a <!-- b --> c                   | P(a <!-- b --> c)
            """)
    void readsEachConstruct(String markdown, String shape) {
        assertThat(Shape.of(parse(unescaped(markdown)).blocks())).isEqualTo(unescaped(shape));
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("\\\\", "\\");
    }

    @Test
    void readsIndentedCode() {
        assertThat(Shape.of(parse("    a\n\t  b\n").blocks())).isEqualTo("PRE(a\n  b)");
    }

    @Test
    void readsATable() {
        assertThat(Shape.of(parse("| a | b |\n|---|---|\n| c \\| d | |\n").blocks()))
                .isEqualTo("TH(R(a,b) R(c | d,))");
    }

    @Test
    void aTableWithABlankHeaderHasNone() {
        assertThat(Shape.of(parse("| | |\n|---|---|\n| a | b |\n").blocks())).isEqualTo("T(R(a,b))");
    }

    @Test
    void aCellsPlaceIsItsText() {
        Document document = parse("|a|\n|---|\n|  b *c*  |\n");
        var table = (Block.Table) document.blocks().get(0);
        var cell = table.rows().get(1).cells().get(0);
        assertThat(document.source().text(cell.span())).isEqualTo("b *c*");
    }

    @Test
    void textIsCutAtEntitiesAndEscapes() {
        assertThat(sources("a&ensp;b\\_c")).containsExactly("a", "&ensp;", "b", "\\_", "c");
    }

    @Test
    void placesCountTheFrontMatter() {
        Document document = parse("---\nname: 林😀\n---\n\n# Ada\n");
        assertThat(document.source().text(document.blocks().get(0).span())).isEqualTo("# Ada");
    }

    @Test
    void aReferenceLinksTargetStandsInItsDefinition() {
        Document document = parse("[Ada *L*][a]\n\n[a]: https://ada.example/?x&amp;y \"Home\"\n");
        var link = (Inline.Link) inlines(document).get(0);
        assertThat(link.target()).isEqualTo("https://ada.example/?x&y");
        assertThat(link.title()).isEqualTo("Home");
        assertThat(document.source().text(link.targetSpan())).isEqualTo("https://ada.example/?x&amp;y");
        assertThat(document.source().text(link.span())).isEqualTo("[Ada *L*][a]");
    }

    @Test
    void anEmptyTargetHasAPlaceInItsBrackets() {
        Document document = parse("[Ada]()");
        var link = (Inline.Link) inlines(document).get(0);
        assertThat(link.target()).isEmpty();
        assertThat(link.targetSpan().start()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"<https://a.example>,https://a.example", "<ada@a.example>,mailto:ada@a.example"})
    void anAutolinksTextIsBetweenItsBrackets(String markdown, String target) {
        Document document = parse(markdown);
        var link = (Inline.Link) inlines(document).get(0);
        assertThat(link.target()).isEqualTo(target);
        assertThat("<" + document.source().text(link.targetSpan()) + ">").isEqualTo(markdown);
    }

    @Test
    void anImagesDescriptionIsPlain() {
        var image = (Inline.Image)
                inlines(parse("![Ada *L* &amp; co](a.png \"t\")")).get(0);
        assertThat(image.alt()).isEqualTo("Ada L & co");
        assertThat(image.title()).isEqualTo("t");
    }

    @Test
    void codeIsAsLongAsItsSource() {
        Document document = parse("> `` a\n> b ``\n");
        var quote = (Block.BlockQuote) document.blocks().get(0);
        var code = (Inline.Code)
                ((Block.Paragraph) quote.content().get(0)).content().get(0);
        assertThat(code.text()).isEqualTo("a   b");
        int margin = (code.span().length() - code.text().length()) / 2;
        assertThat(document.source().text().indexOf("a\n> b"))
                .isEqualTo(code.span().start() + margin);
    }

    @Test
    void anHtmlLinkIsALink() {
        Document document = parse("see <a href=\"https://a.example/?a&amp;b\" title=x>*Ada*</a>!");
        var link = (Inline.Link) inlines(document).get(1);
        assertThat(link.target()).isEqualTo("https://a.example/?a&b");
        assertThat(document.source().text(link.targetSpan())).isEqualTo("https://a.example/?a&amp;b");
        assertThat(link.content()).first().isInstanceOf(Inline.Emphasis.class);
    }

    @Test
    void aDescriptionWithoutTermIsRead() {
        assertThat(Shape.of(parse("[a]: x\n: b\n").blocks())).isEqualTo("P(b)");
    }

    @Test
    void htmlMayHoldCharactersOfTwoUnits() {
        assertThat(Shape.of(parse("<p>\uD83D\uDE00</p>\n").blocks())).isEqualTo("HTML(P(\uD83D\uDE00))");
    }

    @Test
    void anEmptyCellStandsBetweenItsBars() {
        Document document = parse("| a | b |\n|---|---|\n| | c |\n");
        var row = ((Block.Table) document.blocks().get(0)).rows().get(1);
        assertThat(row.span().contains(row.cells().get(0).span())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A {#a}\r\n\r\n- b\r\n\r\n\t- c\r\n\r\n> d\r\n> e\r\n",
                "1. a\n\n   | b | c |\n   |---|---|\n   | [d](e) | `f` |\n\n2. > g\n   > <p>h\n   > i</p>\n",
                "a\n: b\n\n  c\n: d\n\n<dl><dt>e</dt>\n\n<dd>f</dd></dl>\n",
                "**a *b `c` [d](e) ![f](g)*** https://h.example/i_j_k. <i>k</i> [l]{.m}n\n",
                "<table><tr><td>a<table><tr><td>b</table></table>\n\n<b><p>c</b>d</p>\n",
                "\tcode\n\n- \tx\n\n\t\ty\n\n```\nz\n",
                "[a][b] [c]\n\n[b]: d\n[c]: <e f>\n\n::: {.g}\nh {: .i} j\n:::\n",
                "a --><\u001C\n\n`b\u0004\u001C`\u001D\n\n|c\u001C|\n|---|\n",
                "\uD83D\uDE00 *\uD83D\uDE00* &#x1F600; \\\uD83D\uDE00 a@\uD83D\uDE00.example\n",
            })
    void placesNest(String markdown) {
        Trees.check(parse(markdown));
    }
}
