package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.publish.Outcome.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays on the branch, and what the publisher adds. */
class KeptFilesTest {

    private static final String OURS = "Mine\n\nGenerated-By: resume-maven-plugin 0.9";
    private static final Map<String, String> PAGE = Map.of("index.html", "page");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void keepsDomainWellKnownAndPreviews() throws Exception {
        desk.remote.commit(
                "gh-pages",
                OURS,
                Map.of("CNAME", "cv.example\n", ".well-known/a/b", "x", "pr-preview/1/i.html", "1", "old.html", "old"));
        Published outcome = (Published) desk.publish(PAGE);

        assertThat(outcome.changes().kept()).containsExactly(".well-known/a/b", "CNAME", "pr-preview/1/i.html");
        assertThat(outcome.changes().deleted()).containsExactly("old.html");
        assertThat(desk.remote.files("gh-pages"))
                .containsExactly(".nojekyll", ".well-known/a/b", "CNAME", "index.html", "pr-preview/1/i.html");
    }

    @Test
    void keepsByPatternsOfTheUser() throws Exception {
        desk.remote.commit(
                "gh-pages", OURS, Map.of("CNAME", "x", "a/keep.txt", "1", "a/go.html", "2", "b/c/keep.txt", "3"));
        desk.publish(desk.target().keep(List.of("**/*.txt")), PAGE);

        assertThat(desk.remote.files("gh-pages"))
                .containsExactly(".nojekyll", "a/keep.txt", "b/c/keep.txt", "index.html");
    }

    @Test
    void readsPatternsInsideTheFolderPublishedTo() throws Exception {
        desk.remote.commit("gh-pages", OURS, Map.of("pr-preview/1/old.html", "1", "pr-preview/1/CNAME", "2"));
        desk.publish(desk.target().directory("pr-preview/1"), PAGE);

        assertThat(desk.remote.files("gh-pages")).containsExactly("pr-preview/1/CNAME", "pr-preview/1/index.html");
    }

    @Test
    void takesTheDomainFileOfTheSiteOverTheOneOnTheBranch() throws Exception {
        desk.remote.commit("gh-pages", OURS, Map.of("CNAME", "old.example\n"));
        desk.publish(Map.of("index.html", "page", "CNAME", "new.example\n"));

        assertThat(desk.remote.read("gh-pages", "CNAME")).isEqualTo("new.example\n");
    }

    @Test
    void writesTheDomainAndTellsBeforeThePushThatItChanges() throws Exception {
        desk.remote.commit("gh-pages", OURS, Map.of("CNAME", "old.example\n"));
        new Publisher()
                .publish(Publication.builder(desk.target().build(), Site.of(desk.site(PAGE)))
                        .cname("cv.example.org")
                        .build());

        assertThat(desk.remote.read("gh-pages", "CNAME")).isEqualTo("cv.example.org\n");
        assertThat(desk.log.indexOf("INFO The custom domain changes from old.example to cv.example.org"))
                .isGreaterThan(0)
                .isLessThan(indexOfPush());
    }

    private int indexOfPush() {
        for (int i = 0; i < desk.log.size(); i++) {
            if (desk.log.get(i).startsWith("git push")) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void refusesADomainForAFolderAndADomainThatIsNone() throws Exception {
        assertThatThrownBy(() -> cname(desk.target().directory("cv"), "cv.example.org"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("whole branch");
        assertThatThrownBy(() -> cname(desk.target(), "https://cv.example.org/"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("bare domain");
    }

    private void cname(Target.Builder target, String cname) throws Exception {
        new Publisher()
                .publish(Publication.builder(target.build(), Site.of(desk.site(PAGE)))
                        .cname(cname)
                        .build());
    }

    @Test
    void leavesANoJekyllFileAsItIs() throws Exception {
        desk.remote.commit("gh-pages", OURS, Map.of(".nojekyll", "with a note\n"));
        desk.publish(PAGE);

        assertThat(desk.remote.read("gh-pages", ".nojekyll")).isEqualTo("with a note\n");
    }

    @Test
    void addsNoJekyllForAFolderOnlyWhereItCreatesTheBranch() throws Exception {
        desk.publish(desk.target().directory("cv"), PAGE);
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "cv/index.html");

        desk.remote.commit("blog", "Blog", Map.of("index.html", "blog"));
        desk.publish(desk.target().branch("blog").directory("cv"), PAGE);
        assertThat(desk.remote.files("blog")).containsExactly("cv/index.html", "index.html");
    }

    @Test
    void replacesAFileByAFolderAndBack() throws Exception {
        desk.publish(Map.of("a", "file", "b/c", "in folder"));
        desk.publish(Map.of("a/x", "in folder", "b", "file"));

        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "a/x", "b");
    }
}
