package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static Finding finding(String text, int start, int end, String message) {
        return new Finding(
                "dates/gap",
                Severity.INFO,
                new SourceText("cv.md", text),
                new Span(start, end),
                message,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void lastWhereLinesMoveAndMessagesChange() {
        assertThat(Fingerprints.of(finding("2019.7\n", 0, 6, "old words")))
                .isEqualTo(Fingerprints.of(finding("\n\n2019.7 x\n", 2, 8, "new words")));
    }

    @Test
    void differWhereTheTextDiffers() {
        assertThat(Fingerprints.of(finding("2019.7", 0, 6, "wrong")))
                .isNotEqualTo(Fingerprints.of(finding("2019.8", 0, 6, "wrong")));
        assertThat(Fingerprints.of(finding("年", 0, 1, "wrong")))
                .isNotEqualTo(Fingerprints.of(finding("月", 0, 1, "wrong")));
    }

    @Test
    void standForTheMessageWhereSomethingIsMissing() {
        assertThat(Fingerprints.of(finding("a", 0, 0, "no mail")))
                .isEqualTo(Fingerprints.of(finding("bb", 1, 1, "no mail")))
                .isNotEqualTo(Fingerprints.of(finding("a", 0, 0, "no phone")));
    }

    @Test
    void countWhatIsAlike() {
        Finding one = finding("x x", 0, 1, "wrong");
        Finding two = finding("x x", 2, 3, "wrong");
        String name = Fingerprints.of(one);
        assertThat(Fingerprints.unique(List.of(one, two)).values()).containsExactly(name + ":1", name + ":2");
    }
}
