package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.resumemaven.publish.Outcome.DryRun;
import io.github.resumemaven.publish.Outcome.Published;
import io.github.resumemaven.publish.Outcome.Unchanged;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackTest {

    @TempDir
    Path folder;

    private Desk desk;
    private final Rollback rollback = new Rollback();

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void putsTheStateBeforeBackAsANewCommit() throws Exception {
        Published one = publish("one");
        publish("two");
        Published back = (Published) to("1");

        assertThat(tree(back.commit())).isEqualTo(tree(one.commit()));
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(back.commit());
        assertThat(desk.remote.commits("gh-pages")).isEqualTo(3);
        assertThat(desk.remote.message("gh-pages"))
                .startsWith("Roll back to " + one.commit().substring(0, 10) + ": Publish the site\n")
                .contains("Restores-Commit: " + one.commit(), "Generated-By: resume-maven-plugin 1.0");
    }

    @Test
    void findsAStateByItsId() throws Exception {
        Published one = publish("one");
        publish("two");
        publish("three");
        to(one.commit().substring(0, 7).toUpperCase(java.util.Locale.ROOT));

        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("one");
    }

    @Test
    void findsAStateOlderThanTheList() throws Exception {
        publish("first");
        for (int i = 0; i < 12; i++) {
            publish("page " + i);
        }
        to("12");

        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("first");
    }

    @Test
    void listsTheLastTenStatesNewestFirst() throws Exception {
        desk.remote.commit("gh-pages", "By hand", Map.of("index.html", "hand"));
        for (int i = 0; i < 10; i++) {
            publish("page " + i);
        }
        desk.remote.commit("gh-pages", "By hand again", Map.of("index.html", "hand", ".nojekyll", ""));
        List<PublishedState> states = rollback.states(desk.target().build());

        assertThat(states).hasSize(10);
        assertThat(states.get(0).commit()).isEqualTo(desk.remote.tip("gh-pages"));
        assertThat(states.get(0).ours()).isFalse();
        assertThat(states.get(0).subject()).isEqualTo("By hand again");
        assertThat(states.get(9).back()).isEqualTo(9);
        assertThat(states.get(9).ours()).isTrue();
        assertThat(states.get(9).commit())
                .isEqualTo(desk.remote.git("rev-parse", "gh-pages~9").strip());
    }

    @Test
    void listsNothingWhereThereIsNoBranch() throws Exception {
        assertThat(rollback.states(desk.target().build())).isEmpty();
    }

    @Test
    void keepsTodaysPreviewsAndDomain() throws Exception {
        publish("one");
        publish("two");
        String ours = "Preview\n\nGenerated-By: resume-maven-plugin";
        desk.remote.commit(
                "gh-pages",
                ours,
                Map.of(
                        "index.html",
                        "two",
                        ".nojekyll",
                        "",
                        "CNAME",
                        "cv.example\n",
                        "pr-preview/1/a",
                        "a",
                        "new.html",
                        "n"));
        Published back = (Published) to("2");

        assertThat(back.changes().deleted()).containsExactly("new.html");
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "CNAME", "index.html", "pr-preview/1/a");
        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("one");
    }

    @Test
    void touchesItsFolderOnly() throws Exception {
        Target.Builder cv = desk.target().directory("cv");
        desk.publish(cv, Map.of("index.html", "cv one"));
        desk.publish(cv, Map.of("index.html", "cv two"));
        desk.remote.commit("gh-pages", "Blog", Map.of("index.html", "blog", "cv/index.html", "cv two"));
        rollback.to(cv.build(), "2", SourceState.UNKNOWN, false);

        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("blog");
        assertThat(desk.remote.read("gh-pages", "cv/index.html")).isEqualTo("cv one");
    }

    @Test
    void showsWhatItWouldDo() throws Exception {
        publish("one");
        Published two = publish("two");
        Outcome outcome = rollback.to(desk.target().build(), "1", SourceState.UNKNOWN, true);

        assertThat(outcome).isInstanceOf(DryRun.class);
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(two.commit());
    }

    @Test
    void doesNothingWhenThatStateIsPublishedNow() throws Exception {
        publish("one");

        assertThat(to("0")).isInstanceOf(Unchanged.class);
    }

    @Test
    void saysWhenThereIsNoSuchState() throws Exception {
        assertThat(refused("1")).hasMessageContaining("nothing to roll back");
        publish("one");
        assertThat(refused("1")).hasMessageContaining("no state 1 on gh-pages");
        assertThat(refused("abcdef1")).hasMessageContaining("no state abcdef1");
        assertThat(refused("last week")).hasMessageContaining("It takes a number of steps back");
        assertThat(refused("--help")).hasMessageContaining("It takes a number of steps back");
    }

    @Test
    void refusesToDeleteFilesOfOthers() throws Exception {
        publish("one");
        desk.remote.commit("gh-pages", "Blog", Map.of("index.html", "one", "blog.html", "b", ".nojekyll", ""));

        assertThat(refused("1")).hasMessageContaining("  blog.html");
    }

    @Test
    void canBeFollowedByTheNextPublish() throws Exception {
        publish("one");
        publish("two");
        to("1");

        assertThat(publish("two").attempts()).isEqualTo(1);
        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("two");
    }

    private String tree(String commit) {
        return desk.remote.git("rev-parse", commit + "^{tree}");
    }

    private Published publish(String page) throws Exception {
        return (Published) desk.publish(Map.of("index.html", page));
    }

    private Outcome to(String which) throws Exception {
        return rollback.to(desk.target().build(), which, SourceState.UNKNOWN, false);
    }

    private PublishException refused(String which) {
        PublishException e = catchThrowableOfType(PublishException.class, () -> to(which));
        assertThat(e.isRefusal()).isTrue();
        return e;
    }
}
