package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.check.Loss;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostTextTest {
    private static final SourceText SOURCE = new SourceText("cv.md", "# Ada\n\n" + "a".repeat(59) + "🎓 a b\n");

    private static LostText lost(Format format, int start) {
        return new LostText(
                SOURCE,
                new Loss(
                        format,
                        new Span(start, start + 1),
                        SOURCE.text().substring(start).strip()));
    }

    @Test
    void aPassageThatIsShownAgainIsNamedOnceWithItsPlaceAndItsFormats() {
        assertThat(LostText.repeated(List.of(lost(Format.PDF, 69), lost(Format.DOCX, 69), lost(Format.DOCX, 71))))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("cv.md:3:62: this passage")
                                .contains("\"a b\" would be missing in pdf, docx."),
                        second -> assertThat(second)
                                .startsWith("cv.md:3:64: this passage")
                                .contains("\"b\" would be missing in docx."));
    }

    @Test
    void aLongPassageIsCutBetweenTwoCharacters() {
        assertThat(LostText.repeated(List.of(lost(Format.PDF, 7))).get(0)).contains("a🎓…\" would be missing");
        assertThat(LostText.fault(List.of(lost(Format.PDF, 7))).getMessage()).contains("cv.md:3:1: pdf lacks \"a");
    }
}
