package io.github.resumemaven.lint.rule.a11y;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class LinkTextTest {
    private final Sample sample = Sample.of("a11y/link-text");

    @Test
    void findsHere() {
        sample.finds("# Ada Example\n\n## Projects\n\nMy parser is ⟦[here](https://lovelace.dev/parser)⟧.\n")
                .saying("\"here\" does not say where the link leads");
    }

    @Test
    void findsItInTheLanguageOfTheText() {
        sample.finds("# 林示例\n\n## 项目经历\n\n我开发的解析器，详情请看：⟦[点击这里](https://lovelace.dev/parser)⟧，负责全部工作。\n");
    }

    @Test
    void findsItInGerman() {
        sample.finds(
                "---\nlang: de\n---\n\n# Ada Beispiel\n\n## Projekte\n\nMein Parser ist ⟦[hier](https://lovelace.dev/parser)⟧.\n");
    }

    @Test
    void findsItBehindArrowsAndInBold() {
        sample.finds("# Ada Example\n\n## Projects\n\nMy parser ⟦[→ **Read more** »](https://lovelace.dev/parser)⟧\n");
    }

    @Test
    void onlyHintsAtALongAddress() {
        String path = "a-long-path/".repeat(9);
        sample.finds("# Ada Example\n\n## Projects\n\n- Parser: ⟦<https://lovelace.dev/" + path + ">⟧\n")
                .as(Severity.INFO);
    }

    @Test
    void passesNames() {
        sample.passes(
                "# Ada Example\n\n## Projects\n\n[Parser](https://lovelace.dev/parser), [GitHub](https://github.com/adaquill), [demo](https://lovelace.dev/demo)\n");
    }

    @Test
    void passesAddressesThatArePrinted() {
        sample.passes("# Ada Example\n\n- <https://lovelace.dev/parser>\n- [lovelace.dev](https://lovelace.dev)\n");
    }

    @Test
    void passesWordsThatOnlyBeginSo() {
        sample.passes(
                "# Ada Example\n\n## Projects\n\n[Here Maps](https://lovelace.dev/maps) [more than a parser](https://lovelace.dev/p) [此处链接](https://lovelace.dev/x)\n");
    }

    @Test
    void passesTheLinkOfAnImage() {
        sample.passes("# Ada Example\n\n## Projects\n\n[![build passing](badge.png)](https://lovelace.dev)\n");
    }
}
