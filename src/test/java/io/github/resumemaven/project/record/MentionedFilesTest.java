package io.github.resumemaven.project.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionedFilesTest {
    private static final Path FOLDER = Path.of("cvs").toAbsolutePath();

    @Test
    void areWhatLinksAndImagesLeadTo() {
        assertThat(mentioned("# Edda Vik\n\n![](me%20too.png) and [papers](papers/list.pdf?download#top)\n"))
                .containsExactlyInAnyOrder(
                        FOLDER.resolve("me%20too.png"),
                        FOLDER.resolve("me too.png"),
                        FOLDER.resolve("papers/list.pdf"));
    }

    @Test
    void areNoAddressesOfAnotherKind() {
        assertThat(
                        mentioned(
                                "# Edda Vik\n\n[mail](mailto:edda@example.com), [phone](tel:+4790000017), [page](https://example.com/a.pdf)\n"))
                .isEmpty();
    }

    private static Set<Path> mentioned(String markdown) {
        return MentionedFiles.of(
                new ResumeReader(Lexicon.load()).read("cv.md", markdown.getBytes(StandardCharsets.UTF_8)), FOLDER);
    }
}
