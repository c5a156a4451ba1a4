package io.github.resumemaven.project.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.publish.PublishedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SiteChangesTest {
    private static final String ONE = "{\"work\":[{\"name\":\"A\",\"highlights\":[\"x\"]}]}";
    private static final String OTHER = "{\"work\":[{\"name\":\"A\",\"highlights\":[\"y\"]}]}";

    private record Branch(Map<String, String> files) implements PublishedFiles {
        @Override
        public Optional<String> commit() {
            return files.isEmpty() ? Optional.empty() : Optional.of("1".repeat(40));
        }

        @Override
        public Set<String> paths() {
            return files.keySet();
        }

        @Override
        public Optional<byte[]> read(String path) {
            return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String message(Map<String, String> published, Map<String, String> site) throws IOException {
        Map<String, byte[]> bytes = site.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
        return new SiteChanges("the résumé", bytes, path -> path.startsWith("pr-preview/"))
                .message(new Branch(published));
    }

    @Test
    void theFirstTimeCountsWhatThereIs() throws IOException {
        assertThat(message(Map.of(), Map.of("resume.json", ONE)))
                .isEqualTo("Publish the résumé for the first time\n\n1 job");
    }

    @Test
    void theOneAtTheRootIsToldFirst() throws IOException {
        assertThat(message(Map.of(), Map.of("resume.json", ONE, "en/resume.json", ONE)))
                .endsWith("\n\n1 job\nen: 1 job");
    }

    @Test
    void keptFilesDoNotMakeItTheSecondTime() throws IOException {
        assertThat(message(Map.of("CNAME", "", "pr-preview/1/resume.json", ONE), Map.of("resume.json", ONE)))
                .startsWith("Publish the résumé for the first time");
    }

    @Test
    void aChangeIsTold() throws IOException {
        assertThat(message(Map.of("resume.json", ONE), Map.of("resume.json", OTHER)))
                .isEqualTo("Publish the résumé: 1 highlight changed");
    }

    @Test
    void theSameContentIsTold() throws IOException {
        assertThat(message(Map.of("resume.json", ONE), Map.of("resume.json", ONE)))
                .isEqualTo("Publish the résumé: same content, new page");
    }

    @Test
    void eachResumeIsComparedWithItsOwn() throws IOException {
        assertThat(message(
                        Map.of("resume.json", ONE, "en/resume.json", ONE, "old/resume.json", ONE),
                        Map.of("resume.json", ONE, "en/resume.json", OTHER, "de/resume.json", ONE)))
                .isEqualTo("Publish the résumé: adds résumé de; en: 1 highlight changed; and 1 more\n\n"
                        + "- adds résumé de\n- en: 1 highlight changed\n- removes 1 résumé");
    }

    @Test
    void withoutJsonItSaysThatItDoesNotKnow() throws IOException {
        assertThat(message(Map.of("index.html", ""), Map.of("resume.json", ONE)))
                .contains("not known");
        assertThat(message(Map.of("resume.json", ONE), Map.of())).contains("not known");
    }

    @Test
    void whatIsPublishedMayBeBroken() throws IOException {
        assertThat(message(Map.of("resume.json", "{\"work\":[{"), Map.of("resume.json", ONE)))
                .isEqualTo("Publish the résumé: replaces an unreadable resume.json");
    }

    @Test
    void nestingWithoutEndIsOnlyBroken() throws IOException {
        assertThat(message(Map.of("resume.json", "{\"a\":" + "[".repeat(100_000)), Map.of("resume.json", ONE)))
                .contains("unreadable");
    }
}
