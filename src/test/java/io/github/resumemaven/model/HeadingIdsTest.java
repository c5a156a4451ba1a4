package io.github.resumemaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Work Experience|work-experience",
                "专业技能|专业技能",
                "C# & .NET|c--net",
                "Über mich!|über-mich",
                "snake_case - dash|snake_case---dash",
                "一、工作经历：|一工作经历",
                "🚀|",
            })
    void areMadeAsGitHubMakesThem(String title, String id) {
        assertThat(HeadingIds.slug(title)).isEqualTo(id == null ? "" : id);
    }

    @Test
    void countTitlesThatComeAgain() {
        assertThat(ids("# Ada Quill\n\n## Skills\n\nJava\n\n## Other\n\n### Skills\n\nChess\n"))
                .containsExactly("ada-quill", "skills", "other", "skills-1");
    }

    @Test
    void belongToBoldLinesThatBeginASection() {
        assertThat(
                        ids(
                                "# Ada Quill\n\n**Experience**\n\nAcme Ltd, Engineer, 2019 - 2021\n\n**Education**\n\nMIT, 2015 - 2019\n"))
                .containsExactly("ada-quill", "experience", "education");
    }

    private static Iterable<String> ids(String text) {
        Resume resume = new ResumeReader(Lexicon.load()).read("resume.md", text.getBytes(StandardCharsets.UTF_8));
        return HeadingIds.of(resume).all();
    }
}
