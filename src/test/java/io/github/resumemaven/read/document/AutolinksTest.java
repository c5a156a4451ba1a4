package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinksTest {

    private static List<Inline> inlines(String line) {
        return ((Block.Paragraph) parse(line).blocks().get(0)).content();
    }

    private static Document parse(String line) {
        return new DocumentParser().parse("cv.md", line.getBytes(UTF_8));
    }

    private static List<String> targets(String line) {
        return inlines(line).stream()
                .filter(Inline.Link.class::isInstance)
                .map(link -> ((Inline.Link) link).target())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            See https://nordlicht.dev/a.             | https://nordlicht.dev/a
            主页https://lin.dev/me我的主页           | https://lin.dev/me
            见（https://lin.dev/blog），谢谢         | https://lin.dev/blog
            「https://lin.dev/」                     | https://lin.dev/
            https://wiki.example/主页(甲)。          | https://wiki.example/主页(甲)
            (https://wiki.example/Ada_(name))        | https://wiki.example/Ada_(name)
            (see http://a.example/x?b=1&amp;c=2#d).  | http://a.example/x?b=1&c=2#d
            https://a.example/ada\\_l/x              | https://a.example/ada_l/x
            HTTPS://A.example:8080/                  | HTTPS://A.example:8080/
            http://localhost:4000/cv                 | http://localhost:4000/cv
            https://münchen.example/                 | https://münchen.example/
            http://例え.example/                     | http://例え.example/
            www.ada.example/cv, and more             | http://www.ada.example/cv
            邮箱ada@mail.example手机                 | mailto:ada@mail.example
            E-Mail: ada.l+cv@mail.example.           | mailto:ada.l+cv@mail.example
            ada\\_l@mail.example                     | mailto:ada_l@mail.example
            mailto:ada@mail.example                  | mailto:ada@mail.example
            **https://ada.example**x@y.example       | mailto:x@y.example
            <a href="/cv">https://ada.example</a>    | /cv
            """)
    void anAddressInTextIsALink(String line, String target) {
        assertThat(targets(line)).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "react@18.2.0",
                "@ada@social.example",
                "git@code.example:ada/cv.git",
                "http://",
                "https://…",
                "www.",
                "www.ada",
                "xhttp://ada.example",
                "ada@localhost",
                "ada (at) mail.example",
                "`https://ada.example`",
                "<code>https://ada.example</code>",
            })
    void whatOnlyLooksLikeAnAddressStaysText(String line) {
        assertThat(targets(line)).isEmpty();
    }

    @Test
    void anAddressInsideOfALinkStaysItsText() {
        Inline.Link link =
                (Inline.Link) inlines("[https://a.example](https://b.example)").get(0);
        assertThat(link.content()).hasSize(1).first().isInstanceOf(Inline.Text.class);
    }

    @Test
    void theTargetsPlaceIsTheAddress() {
        Document document = parse("主页 https://lin.dev/ 。");
        Inline.Link link = (Inline.Link) inlines("主页 https://lin.dev/ 。").get(1);
        assertThat(document.source().text(link.targetSpan())).isEqualTo("https://lin.dev/");
        assertThat(link.span()).isEqualTo(link.targetSpan());
    }

    @Test
    void textBesideAnEscapeKeepsItsPlace() {
        Document document = parse("a\\*b &amp; c");
        assertThat(inlines("a\\*b &amp; c"))
                .extracting(inline -> ((Inline.Text) inline).text(), inline -> document.source()
                        .text(inline.span()))
                .containsExactly(
                        tuple("a", "a"), tuple("*", "\\*"), tuple("b ", "b "), tuple("&", "&amp;"), tuple(" c", " c"));
    }

    @Test
    void bracketsThatNameNothingKeepTheMarkupInThem() {
        assertThat(inlines("[**Ada** x]")).hasSize(3).element(1).isInstanceOf(Inline.Strong.class);
    }
}
