package io.github.resumemaven.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameReadingTest {
    private static final String CV =
            """
            # Ada Example

            - Email: ada@mail.test

            ## Experience

            ### 2019.7 - 2021.03 Example Ltd, Developer

            - Built things.

            <script>track()</script>

            ## Skills

            - Java, SQL
            """;

    private static Optional<String> replacing(String text, String replacement) {
        Resume before = Sample.read("cv.md", CV);
        int start = CV.indexOf(text);
        Span span = new Span(start, start + text.length());
        FixSet fixes = FixSet.of(List.of(new Finding(
                "a/a",
                Severity.INFO,
                before.source(),
                span,
                "wrong",
                Optional.empty(),
                Optional.of(Fix.safe("write", new Edit(span, replacement))))));
        return SameReading.difference(before, Sample.read("cv.md", fixes.applyTo(CV)), fixes);
    }

    @Test
    void aCorrectedFieldIsNoDifference() {
        assertThat(replacing("2019.7", "2019.07")).isEmpty();
        assertThat(replacing("Developer", "Software Developer")).isEmpty();
        assertThat(replacing("Built things", "Built more things")).isEmpty();
    }

    @Test
    void aRemovedScriptIsNoDifference() {
        assertThat(replacing("<script>track()</script>", "")).isEmpty();
    }

    @Test
    void aLostFieldIsOne() {
        assertThat(replacing(", Developer", "")).isPresent();
    }

    @Test
    void aSplitFieldIsOne() {
        assertThat(replacing("Java, SQL", "Java, Spring, SQL")).isPresent();
    }

    @Test
    void aDateThatIsNoneAnyMoreIsOne() {
        assertThat(replacing("2019.7 -", "2019.7 x")).isPresent();
    }

    @Test
    void aHeadingThatIsTextIsOne() {
        assertThat(replacing("## Skills", "Skills")).isPresent();
    }
}
