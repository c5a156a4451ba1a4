package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.resumemaven.publish.Outcome.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and what lifts the refusal. */
class GuardTest {

    private static final Map<String, String> PAGE = Map.of("index.html", "page");
    private static final Map<String, String> BLOG =
            Map.of("index.html", "blog", "post.html", "post", "CNAME", "b.example\n");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void refusesTheDefaultBranch() {
        String before = desk.remote.tip("main");

        assertThat(refused(desk.target().branch("main")))
                .hasMessageContaining("default branch")
                .hasMessageContaining("resume.deploy.allowDefaultBranch");
        assertThat(desk.remote.tip("main")).isEqualTo(before);
    }

    @Test
    void protectsTheSourceOnTheDefaultBranchEvenWhenItIsAllowed() {
        assertThat(refused(desk.target().branch("main").allowDefaultBranch(true)))
                .hasMessageContaining("  README.md\n");
    }

    @Test
    void publishesToTheDefaultBranchOfASiteOfOurs() throws Exception {
        desk.publish(PAGE);
        desk.remote.git("symbolic-ref", "HEAD", "refs/heads/gh-pages");
        Outcome outcome = desk.publish(desk.target().allowDefaultBranch(true), Map.of("index.html", "again"));

        assertThat(outcome).isInstanceOf(Published.class);
    }

    @Test
    void refusesTheBranchBeingBuilt() throws Exception {
        Repo.project(desk.base).git("checkout", "-q", "-b", "pages");
        Publication publication = Publication.builder(
                        desk.target().branch("pages").build(), Site.of(desk.site(PAGE)))
                .source(SourceState.read(desk.base, List.of()))
                .build();

        assertThat(refused(() -> new Publisher().publish(publication)))
                .hasMessageContaining("branch that is being built");
    }

    @Test
    void refusesToCreateTheFirstBranchOfARepository() throws Exception {
        Repo empty = Repo.bare(folder.resolve("empty.git"));

        assertThat(refused(desk.target(empty.path().toString())))
                .hasMessageContaining("resume.deploy.allowEmptyRemote");
        assertThat(empty.tip("gh-pages")).isEmpty();

        desk.publish(desk.target(empty.path().toString()).allowEmptyRemote(true), PAGE);
        assertThat(empty.files("gh-pages")).containsExactly(".nojekyll", "index.html");
    }

    @Test
    void doesNotTakeARepositoryForEmptyThatHasBranchesButNoHead() throws Exception {
        desk.remote.git("symbolic-ref", "HEAD", "refs/heads/unborn");

        assertThat(desk.publish(PAGE)).isInstanceOf(Published.class);
    }

    @Test
    void refusesToDeleteFilesOfABranchThatIsNotOursAndListsThem() {
        desk.remote.commit("gh-pages", "Blog", BLOG);
        String before = desk.remote.tip("gh-pages");

        assertThat(refused(desk.target()))
                .hasMessageContaining("1 file would be deleted:\n  post.html\n")
                .hasMessageContaining("resume.deploy.adopt");
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(before);
    }

    @Test
    void doesNotPassOnControlCodesInNamesOfOthers() throws Exception {
        desk.remote.commit("gh-pages", "Blog", Map.of("index.html", "x", "\"a\\033[2Jb\\nc\"", "y"));

        assertThat(refused(desk.target())).hasMessageContaining("\n  a?[2Jb?c\n");
    }

    @Test
    void refusesAFalseTrailerInTheMiddleOfAMessage() {
        desk.remote.commit("gh-pages", "Blog\n\nGenerated-By: resume-maven-plugin\n\nSigned-off-by: Other", BLOG);

        assertThat(refused(desk.target())).hasMessageContaining("post.html");
    }

    @Test
    void refusesABranchOfAnotherGenerator() {
        desk.remote.commit("gh-pages", "Blog\n\nGenerated-By: resume-maven-plugins-friend 2", BLOG);

        assertThat(refused(desk.target())).hasMessageContaining("post.html");
    }

    @Test
    void adoptsABranchWhenTold() throws Exception {
        desk.remote.commit("gh-pages", "Blog", BLOG);
        Published outcome = (Published) desk.publish(desk.target().adopt(true), PAGE);

        assertThat(outcome.changes().deleted()).containsExactly("post.html");
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "CNAME", "index.html");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(2);
    }

    @Test
    void publishesIntoAFolderOfABranchThatIsNotOurs() throws Exception {
        desk.remote.commit("gh-pages", "Blog", Map.of("index.html", "blog", "cv/old.html", "old", "cvs.html", "x"));
        desk.publish(desk.target().directory("/cv/"), PAGE);

        assertThat(desk.remote.files("gh-pages")).containsExactly("cv/index.html", "cvs.html", "index.html");
        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("blog");
    }

    @Test
    void warnsWhenItOverwritesFilesOfOthers() throws Exception {
        desk.remote.commit("gh-pages", "Blog", Map.of("index.html", "blog"));
        desk.publish(PAGE);

        assertThat(desk.log)
                .anyMatch(line -> line.startsWith("WARN ")
                        && line.endsWith("overwritten, and still in its history:\n  index.html"));
    }

    @Test
    void doesNotDropAHistoryOfOthers() throws Exception {
        desk.remote.commit("gh-pages", "Blog", Map.of("index.html", "blog"));

        assertThat(refused(single())).hasMessageContaining("history=single").hasMessageContaining("history");
        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("blog");
    }

    @Test
    void doesNotDropAChangeThatOthersMadeToOurFiles() throws Exception {
        desk.publish(Map.of("index.html", "ours"));
        desk.remote.commit("gh-pages", "Repair", Map.of("index.html", "repaired", ".nojekyll", ""));

        assertThat(refused(single())).hasMessageContaining("  index.html\n");
    }

    @Test
    void keepsAPreviewThatOthersPutOnTopWithASingleCommitToo() throws Exception {
        desk.publish(Map.of("index.html", "ours"));
        desk.remote.commit(
                "gh-pages",
                "Preview",
                Map.of("index.html", "ours", ".nojekyll", "", "pr-preview/3/index.html", "three"));
        new Publisher().publish(single());

        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "index.html", "pr-preview/3/index.html");
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(1);
    }

    @Test
    void refusesAFolderWhoseNameIsAFile() {
        desk.remote.commit("gh-pages", "Blog", Map.of("cv", "a file"));

        assertThat(refused(desk.target().directory("cv/en"))).hasMessageContaining("cv is a file on gh-pages");
    }

    @Test
    void refusesAFileWhoseNameIsAKeptFolder() throws Exception {
        desk.remote.commit("gh-pages", "Preview", Map.of("pr-preview/1/index.html", "one"));

        assertThat(refused(() -> desk.publish(Map.of("pr-preview", "a file"))))
                .hasMessageContaining("would be a file and");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "a..b", "a b", "x.lock", "/x", "x/", "a//b", "a~1", ".x", "x/.y", "a:b", "x."})
    void refusesWhatIsNoBranchName(String name) {
        assertThat(refused(desk.target().branch(name))).hasMessageContaining("no name for a branch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gh-pages", "pages/cv", "简历", "v1.0"})
    void takesOrdinaryBranchNames(String name) throws Exception {
        assertThat(desk.publish(desk.target().branch(name), PAGE)).isInstanceOf(Published.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../b", ".git", "a/.GIT/b", "./a"})
    void refusesAFolderThatLeavesTheBranch(String directory) {
        assertThat(refused(desk.target().directory(directory))).hasMessageContaining("cannot stand in it");
    }

    private Publication single() throws Exception {
        return Publication.builder(desk.target().build(), Site.of(desk.site(PAGE)))
                .history(History.SINGLE)
                .build();
    }

    private interface Action {
        void run() throws Exception;
    }

    private PublishException refused(Target.Builder target) {
        return refused(() -> desk.publish(target, PAGE));
    }

    private PublishException refused(Publication publication) {
        return refused(() -> new Publisher().publish(publication));
    }

    private static PublishException refused(Action action) {
        PublishException e = catchThrowableOfType(PublishException.class, action::run);
        assertThat(e).isNotNull();
        assertThat(e.isRefusal()).as(e.getMessage()).isTrue();
        return e;
    }
}
