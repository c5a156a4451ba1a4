package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    @TempDir
    Path folder;

    private void check(String frontMatter) throws IOException {
        Path file = Files.writeString(folder.resolve("ada.md"), frontMatter + "# Ada Brandt\n\ndraft: true\n");
        Drafts.refuse(List.of(new SourceFile(file, "src/resume/ada.md")));
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

    @ParameterizedTest
    @ValueSource(strings = {"---\ndraft: false\n---\n", "---\ntitle: draft\n---\n", "---\ndraft:\n---\n", ""})
    void anythingElseIsNoDraft(String frontMatter) {
        assertThatCode(() -> check(frontMatter)).doesNotThrowAnyException();
    }
}
