package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteLayoutTest {

    private static List<String> folders(String... files) {
        List<SourceFile> sources =
                Arrays.stream(files).map(f -> new SourceFile(Path.of(f), f)).toList();
        return SiteLayout.of(sources).groups().stream()
                .flatMap(group -> group.members().stream())
                .map(member -> member.source().name() + " → /" + member.folder())
                .toList();
    }

    @Test
    void aSoleResumeGoesToTheRoot() {
        assertThat(folders("ada.md")).containsExactly("ada.md → /");
    }

    @Test
    void amongSeveralOnlyResumeGoesToTheRoot() {
        assertThat(folders("ada.md", "lin.markdown", "resume.md"))
                .containsExactly("ada.md → /ada/", "lin.markdown → /lin/", "resume.md → /");
    }

    @Test
    void translationsGoToFoldersOfTheirLanguage() {
        assertThat(folders("resume.md", "resume.en.md", "resume.zh-Hant.md"))
                .containsExactly("resume.md → /", "resume.en.md → /en/", "resume.zh-Hant.md → /zh-Hant/");
    }

    @Test
    void aSoleResumeWithTranslationsIsTheRootToo() {
        assertThat(folders("ada.md", "ada.de.md")).containsExactly("ada.md → /", "ada.de.md → /de/");
    }

    @Test
    void translationsOfOneAmongSeveralStayBelowIt() {
        assertThat(folders("ada.md", "ada.de.md", "lin.md"))
                .containsExactly("ada.md → /ada/", "ada.de.md → /ada/de/", "lin.md → /lin/");
    }

    @Test
    void aDotThatIsNoLanguageIsPartOfTheName() {
        assertThat(folders("ada.md", "ada.short.md")).containsExactly("ada.md → /ada/", "ada.short.md → /ada.short/");
    }

    @Test
    void aLanguageWithoutAnOriginalIsAName() {
        assertThat(folders("ada.en.md", "ada.de.md")).containsExactly("ada.de.md → /ada.de/", "ada.en.md → /ada.en/");
    }

    @Test
    void twoFilesForOneFolderAreRefused() {
        assertThatThrownBy(() -> folders("ada.md", "ada.resume.json"))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("ada.md", "ada.resume.json", "Rename one");
    }

    @Test
    void foldersThatDifferInCaseOnlyAreRefused() {
        assertThatThrownBy(() -> folders("Ada.md", "ada.md")).isInstanceOf(UserFault.class);
    }

    @Test
    void aNameLikeALanguageFolderIsRefused() {
        assertThatThrownBy(() -> folders("resume.md", "resume.en.md", "en.md"))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("site/en/");
    }
}
