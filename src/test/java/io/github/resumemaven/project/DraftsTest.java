package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    private static final ResumeReader READER = new ResumeReader(Lexicon.load());

    private static void check(String frontMatter) {
        String text = frontMatter + "# Ada Brandt\n\ndraft: true\n";
        Resume resume = READER.read("src/resume/ada.md", text.getBytes(StandardCharsets.UTF_8));
        Drafts.refuse(List.of(Checked.of(resume, List.of(), List.of(), List.of())));
    }

    @Test
    void aDraftIsRefusedWithItsFileAndLine() {
        assertThatThrownBy(() -> check("---\ntitle: CV\ndraft: true\n---\n"))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("src/resume/ada.md")
                .hasMessageContaining("line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"True", "yes", "\"true\"", "on"})
    void peopleWriteYesInManyWays(String yes) {
        assertThatThrownBy(() -> check("---\ndraft: " + yes + "\n---\n")).isInstanceOf(UserFault.class);
    }

    @Test
    void whatIsNotToBePublishedIsADraftToo() {
        assertThatThrownBy(() -> check("---\npublished: false\n---\n"))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("line 2: published: false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\npublished: true\n---\n",
                "---\ndraft: false\n---\n",
                "---\ntitle: draft\n---\n",
                "---\ndraft:\n---\n",
                ""
            })
    void anythingElseIsNoDraft(String frontMatter) {
        assertThatCode(() -> check(frontMatter)).doesNotThrowAnyException();
    }
}
