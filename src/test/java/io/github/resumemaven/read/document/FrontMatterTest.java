package io.github.resumemaven.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static FrontMatter of(String text) {
        return FrontMatter.of(new SourceText("cv.md", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: a\n---\n# Ada",
                "---\r\ntitle: a\r\n---\r\n# Ada",
                "---\n# a comment\n\ntitle: a\n...\n# Ada",
                "---  \ntitle: a\n--- \n# Ada",
                "---\n'title': a\n---\n# Ada",
            })
    void yamlBetweenDashes(String text) {
        FrontMatter front = of(text);
        assertThat(text.substring(front.end())).isEqualTo("# Ada");
        assertThat(front.data().text("title").orElseThrow().get()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++\ntitle = \"a\"\n[params]\nx = 1\n+++\n# Ada", "+++\n[params]\nx = 1\n+++\n# Ada"})
    void tomlBetweenPlusSignsIsNoText(String text) {
        assertThat(text.substring(of(text).end())).isEqualTo("# Ada");
        assertThat(of(text).data()).isEqualTo(Data.Mapping.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nJust a line.\n\n---\n",
                "---\n\nSince 2019: lines\n",
                "---\n- a: b\n---\n",
                "---\nhttps://ada.example/\n---\n",
                "---\n2019: a\n",
                "# Ada\n---\ntitle: a\n---\n",
                "+++\nplus\n+++\n",
            })
    void aRuleIsNone(String text) {
        assertThat(of(text).end()).isZero();
    }

    @Test
    void anEmptyOneIsSkipped() {
        assertThat(of("---\n---\n# Ada").end()).isEqualTo(8);
    }
}
