package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A paragraph in which somebody tells something is no entry; a citation is one, and so is a name with a line below it. */
class ProseTest {
    private static final ResumeReader READER = new ResumeReader(Lexicon.load());

    private static long entries(String title, String paragraph) {
        Resume resume = READER.read(
                "cv.md",
                ("# Ida Brackwater\n\n## " + title + "\n\n" + paragraph + "\n").getBytes(StandardCharsets.UTF_8));
        return resume.entries().count();
    }

    @Test
    void sentencesAreNoEntry() {
        assertThat(entries("Talks", "I speak about maps at small meetups. My last talk was about \"old atlases\"."))
                .isZero();
    }

    @Test
    void sentencesOverSeveralLinesAreNoEntry() {
        assertThat(entries("Projects", "In my spare time I build\nsmall tools for archives. Some of them are\nused."))
                .isZero();
    }

    @Test
    void sentencesInChineseAreNoEntry() {
        assertThat(entries("项目经验", "工作之余我为档案馆做了一些小工具。其中一个可以把照片排在一页上，很多人喜欢。")).isZero();
    }

    @Test
    void aCitationIsAnEntry() {
        assertThat(entries(
                        "Publications",
                        "Brackwater, I. (2019). A study of old maps in cold rooms. Journal of Atlases, 3(2), 1-10."))
                .isOne();
    }

    @Test
    void aNameSetOffFromItsDescriptionIsAnEntry() {
        assertThat(entries(
                        "Projects", "**Contact Sheet** prints a folder of pictures. It is small, and people like it."))
                .isOne();
    }

    @Test
    void aLineOfFactsIsAnEntry() {
        assertThat(entries("Awards", "Best Newcomer, Lantern Prize, 2020")).isOne();
    }
}
