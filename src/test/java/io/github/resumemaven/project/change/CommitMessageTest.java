package io.github.resumemaven.project.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitMessageTest {

    private static String subject(String message) {
        return message.lines().findFirst().orElseThrow();
    }

    @Test
    void whatFitsIsTheSubjectAlone() {
        assertThat(CommitMessage.of("Publish", List.of("adds job Acme since 2024-03", "2 highlights changed")))
                .isEqualTo("Publish: adds job Acme since 2024-03; 2 highlights changed");
    }

    @Test
    void whatDoesNotFitIsCountedAndStandsInTheBody() {
        String message = CommitMessage.of(
                "Publish the résumé", List.of("adds job Nordlicht Systems since 2024-03", "x".repeat(20), "y"));
        assertThat(message)
                .isEqualTo("Publish the résumé: adds job Nordlicht Systems since 2024-03; and 2 more\n\n"
                        + "- adds job Nordlicht Systems since 2024-03\n- " + "x".repeat(20) + "\n- y");
    }

    @Test
    void aSubjectNeverExceeds72Characters() {
        for (int length = 1; length < 120; length++) {
            assertThat(subject(CommitMessage.of("Publish", List.of("履".repeat(length), "b"))))
                    .satisfies(text ->
                            assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(72));
        }
    }

    @Test
    void aShortenedSubjectStandsWholeInTheBody() {
        String change = "adds job " + "x".repeat(90);
        assertThat(CommitMessage.of("Publish", List.of(change))).contains("…\n\n- " + change);
    }

    @Test
    void aLongListIsCut() {
        assertThat(CommitMessage.of("Publish", Collections.nCopies(80, "adds something")))
                .endsWith("\n- and 30 more");
    }
}
