package io.github.resumemaven.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final Span HERE = Span.at(0);

    private static Inline text(String text) {
        return new Inline.Text(text, HERE);
    }

    private static Inline link(String text, String target) {
        return new Inline.Link(List.of(text(text)), target, HERE, "", HERE);
    }

    private static String of(Inline... content) {
        return PlainText.of(List.of(content));
    }

    @Test
    void writesTheAddressBehindALink() {
        assertThat(of(text("see "), link("the notes", "https://a.example/n"), text(".")))
                .isEqualTo("see the notes (https://a.example/n).");
    }

    @Test
    void doesNotRepeatAnAddressThatTheTextSays() {
        assertThat(of(link("a.example", "https://a.example/"))).isEqualTo("a.example");
        assertThat(of(link("me@a.example", "mailto:me@a.example"))).isEqualTo("me@a.example");
    }

    @Test
    void keepsTheTitleOfALink() {
        Inline link = new Inline.Link(List.of(text("notes")), "https://a.example", HERE, "Read me", HERE);
        assertThat(of(link)).isEqualTo("notes (https://a.example, Read me)");
    }

    @Test
    void dropsTheAddressThatIsCode() {
        assertThat(of(link("click", "javascript:alert(1)"))).isEqualTo("click");
    }

    @Test
    void dropsTheAddressOfAPartOfThePage() {
        assertThat(of(link("my skills", "#skills"))).isEqualTo("my skills");
    }

    @Test
    void keepsAnAddressOfAnUnknownScheme() {
        assertThat(of(link("chat", "weixin://someone"))).isEqualTo("chat (weixin://someone)");
    }

    @Test
    void joinsChineseLinesWithoutASpace() {
        Inline soft = new Inline.LineBreak(false, HERE);
        assertThat(of(text("先量化；"), soft, text("再动手"))).isEqualTo("先量化；再动手");
        assertThat(of(text("one"), soft, text("two"))).isEqualTo("one two");
        assertThat(of(text("用"), soft, text("Go"))).isEqualTo("用 Go");
    }

    @Test
    void foldsSpacersIntoOneSpace() {
        assertThat(of(text("2020"), text("\u00A0"), text("\u00A0"), text("\u2002"), text("A")))
                .isEqualTo("2020 A");
    }

    @Test
    void leavesOutScriptsButKeepsTheTextAroundThem() {
        assertThat(of(
                        text("a"),
                        new Inline.Html("<script>", HERE),
                        text("alert(1)"),
                        new Inline.Html("</script>", HERE),
                        text("b")))
                .isEqualTo("ab");
    }
}
