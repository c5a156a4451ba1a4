package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final ResumeReader READER = new ResumeReader(Lexicon.load());

    private static List<String> labels(String text) {
        Resume resume = READER.read("resume.md", text.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
        return resume.labels().stream().map(resume.source()::text).toList();
    }

    private static String job(String title) {
        return "# Ann Lee\n\n## Experience\n\n### " + title + "\n2019 - 2020\n";
    }

    @Test
    void holdsTheWordThatLinksARoleToItsEmployer() {
        assertThat(labels(job("Engineer at Foxglove Labs"))).containsExactly("at");
    }

    @Test
    void holdsTheLabelOfAFact() {
        assertThat(labels(job("Company: Foxglove"))).containsExactly("Company");
    }

    @Test
    void holdsNoTextThatSaysSomething() {
        assertThat(labels(job("Engineer, Foxglove Labs (night shift), third floor")))
                .isEmpty();
    }

    @Test
    void holdsTheIconsThatStandForALabel() {
        assertThat(String.join("", labels(job("🚀 Foxglove Labs — Engineer")))).isEqualTo("🚀");
    }

    @Test
    void spansLieInTheSourceAndDoNotOverlap() {
        Resume resume = READER.read(
                "resume.md",
                "# Ann Lee\n\n- Name: Ann Lee\n- Email: ann@example.com\n\n## Experience\n\n| Company | Role | Dates |\n|-|-|-|\n| Foxglove | Engineer | 2019 - 2020 |\n"
                        .getBytes(StandardCharsets.UTF_8));
        List<Span> spans = resume.labels();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).end()).isLessThanOrEqualTo(spans.get(i).start());
        }
        assertThat(spans).allMatch(span -> resume.source().span().contains(span));
    }
}
