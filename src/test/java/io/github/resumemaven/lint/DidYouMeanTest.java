package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
    private static final List<String> FORMATS = List.of("html", "pdf", "text", "docx", "json");

    @Test
    void findsTheNearestWord() {
        assertThat(DidYouMean.nearest("htm", FORMATS)).contains("html");
        assertThat(DidYouMean.nearest("PFD", FORMATS)).contains("pdf");
        assertThat(DidYouMean.nearest("jsno", FORMATS)).contains("json");
    }

    @Test
    void findsNothingFarAway() {
        assertThat(DidYouMean.nearest("markdown", FORMATS)).isEmpty();
        assertThat(DidYouMean.hint("markdown", FORMATS)).isEmpty();
    }

    @Test
    void findsAnIdByItsNameAlone() {
        assertThat(DidYouMean.nearest("gap", List.of("dates/gap", "dates/overlap")))
                .contains("dates/gap");
        assertThat(DidYouMean.nearest("date/gapp", List.of("dates/gap", "dates/overlap")))
                .contains("dates/gap");
    }

    @Test
    void takesTheFirstOfTwoAsNear() {
        assertThat(DidYouMean.nearest("b", List.of("c", "a"))).contains("a");
    }

    @Test
    void countsSwappedNeighboursOnce() {
        assertThat(DidYouMean.distance("abcd", "acbd")).isEqualTo(1);
        assertThat(DidYouMean.distance("abcd", "abxyd")).isEqualTo(2);
    }

    @Test
    void doesNotCompareLongWords() {
        assertThat(DidYouMean.nearest("x".repeat(100_000), List.of("x".repeat(100_000))))
                .isEmpty();
    }
}
