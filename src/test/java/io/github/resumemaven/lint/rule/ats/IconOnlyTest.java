package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class IconOnlyTest {
    private final Sample sample = Sample.of("ats/icon-only");

    @Test
    void findsStars() {
        sample.finds("# Ada Example\n\n## Skills\n\n- Java ⟦★★★★☆⟧\n- Go ⟦★★☆☆☆⟧\n")
                .withoutFix();
    }

    @Test
    void findsDots() {
        sample.finds("# 林示例\n\n## 技能\n\n- 英语：⟦●●●○○⟧\n- 日语：⟦● ● ○ ○ ○⟧\n");
    }

    @Test
    void findsEmoji() {
        sample.finds("# Ada Example\n\n## Languages\n\n- English ⟦⭐⭐⭐⭐⟧\n- German ⟦🟩🟩⬜⬜⟧\n");
    }

    @Test
    void findsALinkThatIsASymbol() {
        sample.finds("# Ada Example\n\n## Projects\n\n- Parser ⟦[🔗](https://lovelace.dev/parser)⟧\n");
    }

    @Test
    void findsAHeadingThatIsASymbol() {
        sample.finds("# Ada Example\n\n⟦## 💼⟧\n\nAcme Ltd\n");
    }

    @Test
    void passesASymbolBesideWords() {
        sample.passes("# Ada Example\n\n📧 ada@lovelace.dev\n\n## 💼 Experience\n\n- ⭐ 3k stars, ★ best talk\n");
    }

    @Test
    void passesOrnaments() {
        sample.passes("# Ada Example\n\n★★★★★\n\n## ■■■ Skills ■■■\n\n- ● Java\n");
    }

    @Test
    void passesAnImageAsALink() {
        sample.passes("# Ada Example\n\n## Projects\n\n- [![parser](p.png)](https://lovelace.dev/parser)\n");
    }

    @Test
    void passesCode() {
        sample.passes("# Ada Example\n\n## Projects\n\n- Draws `★★★☆☆` in a terminal\n");
    }
}
