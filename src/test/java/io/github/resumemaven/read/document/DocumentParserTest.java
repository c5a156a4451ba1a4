package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import org.junit.jupiter.api.Test;

class DocumentParserTest {

    private static Document parse(String text) {
        return new DocumentParser().parse("cv.md", text.getBytes(UTF_8));
    }

    @Test
    void frontMatterHasPlacesInTheFile() {
        Document document = parse("---\ntitle: 个人简历\n---\n# 林\n");
        var title = document.data().text("title").orElseThrow();
        assertThat(title.get()).isEqualTo("个人简历");
        assertThat(document.source().text(title.span())).isEqualTo("个人简历");
        assertThat(document.source().text(document.blocks().get(0).span())).isEqualTo("# 林");
    }

    @Test
    void brokenFrontMatterNamesLineAndColumn() {
        assertThatThrownBy(() -> parse("---\ntitle: a\nname: [b\n---\n# Ada\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("cv.md:4:1 is not valid YAML");
    }

    @Test
    void aRuleWithProseIsNoFrontMatter() {
        assertThat(parse("---\nJust a line.\n\n---\n").data().pairs()).isEmpty();
    }

    @Test
    void spansOfNestedListsAndLinksAreExact() {
        Document document = parse("- a\n  - [Nordlicht](https://nordlicht.dev)&ensp;x\n");
        var list = (Block.ListBlock) document.blocks().get(0);
        var inner = (Block.ListBlock) list.items().get(0).content().get(1);
        var paragraph = (Block.Paragraph) inner.items().get(0).content().get(0);
        var link = (Inline.Link) paragraph.content().get(0);
        assertThat(link.target()).isEqualTo("https://nordlicht.dev");
        assertThat(document.source().text(link.targetSpan())).isEqualTo("https://nordlicht.dev");
        assertThat(paragraph.content().get(1))
                .isEqualTo(new Inline.Text("\u2002", paragraph.content().get(1).span()));
    }

    @Test
    void aHeadingNeedsNoSpace() {
        assertThat(parse("###Work\n").blocks().get(0)).isInstanceOf(Block.Heading.class);
    }

    @Test
    void whatIsNotUtf8NamesItsPlace() {
        assertThatThrownBy(() -> new DocumentParser().parse("cv.md", new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'}))
                .hasMessageStartingWith("cv.md:2:2 is not UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(parse("\uFEFF# Ada\n").source().text()).isEqualTo("# Ada\n");
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThatThrownBy(() -> parse(" \n")).hasMessageStartingWith("cv.md is empty. ");
    }

    @Test
    void aBinaryFileSaysSo() {
        assertThatThrownBy(() -> new DocumentParser().parse("cv.pdf", new byte[] {'%', 0, 1}))
                .hasMessageContaining("binary");
    }

    @Test
    void tooLargeAFileNamesTheLimit() {
        assertThatThrownBy(() -> parse("a".repeat(300_000))).hasMessageContaining("256 KB");
    }
}
