package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TitleWithFactTest {
    private final Resume resume = new ResumeReader(Lexicon.load())
            .read(
                    "cv.md",
                    "## Exp\n\nphone: +1 555 010 9988\nsecond two\nthird\n---\n\nMore.\n"
                            .getBytes(StandardCharsets.UTF_8));

    @Test
    void theFactIsRead() {
        assertThat(resume.basics().phones()).extracting(Value::get).containsExactly("+1 555 010 9988");
    }

    @Test
    void itsTitleIsNotWhatThePersonIs() {
        assertThat(resume.basics().label()).isEmpty();
    }

    @Test
    void itsOtherLinesStay() {
        assertThat(resume.sections().toString()).contains("second two", "third");
    }
}
