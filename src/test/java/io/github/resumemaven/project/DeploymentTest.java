package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.it.Git;
import io.github.resumemaven.publish.History;
import io.github.resumemaven.publish.Outcome;
import io.github.resumemaven.publish.PublishLog;
import io.github.resumemaven.publish.SourceState;
import io.github.resumemaven.publish.Target;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {

    @TempDir
    Path base;

    private Path site;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(base.resolve("resume.md"), "# Ada\n");
        site = Files.createDirectories(base.resolve("target/resume/site"));
        Files.writeString(site.resolve("index.html"), "<h1>Ada</h1>\n");
    }

    private Outcome deploy(Optional<String> repository, String branch) {
        Destination destination = new Destination(
                repository, branch, "", Target.DEFAULT_KEEP, "resume-maven-plugin", false, false, false);
        Deployment.Settings settings = new Deployment.Settings(
                destination, History.APPEND, Optional.empty(), Optional.empty(), false, Optional.empty());
        return new Deployment(Logins.NONE, PublishLog.SILENT)
                .run(
                        base,
                        List.of(new SourceFile(base.resolve("resume.md"), "resume.md")),
                        site,
                        base.resolve("target/publish"),
                        settings)
                .outcome();
    }

    @Test
    void theOriginOfTheRepositoryIsTheDefault() throws Exception {
        File origin = Git.repositoryWithOrigin(base.toFile());
        assertThat(deploy(Optional.empty(), "gh-pages")).isInstanceOf(Outcome.Published.class);
        assertThat(Git.run(origin, "show", "gh-pages:index.html")).isEqualTo("<h1>Ada</h1>");
    }

    @Test
    void theSourceCommitIsWrittenDown() throws Exception {
        File origin = Git.repositoryWithOrigin(base.toFile());
        deploy(Optional.empty(), "gh-pages");
        assertThat(Git.run(origin, "log", "-1", "--format=%B", "gh-pages"))
                .contains("Source-Commit: " + Git.run(base.toFile(), "rev-parse", "HEAD"), "Source-Dirty: false");
    }

    @Test
    void theSameAgainPublishesNothing() throws Exception {
        Git.repositoryWithOrigin(base.toFile());
        deploy(Optional.empty(), "gh-pages");
        assertThat(deploy(Optional.empty(), "gh-pages")).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void theDefaultBranchIsRefused() throws Exception {
        Git.repositoryWithOrigin(base.toFile());
        assertThatThrownBy(() -> deploy(Optional.empty(), "main"))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("main");
    }

    @Test
    void withoutARepositoryItSaysHowToNameOne() {
        assertThatThrownBy(() -> deploy(Optional.empty(), "gh-pages"))
                .isInstanceOf(MachineFault.class)
                .hasMessageContainingAll("not in a git repository", "-Dresume.deploy.repository=");
    }

    @Test
    void aRepositoryThatGitCannotReadIsToldFromNone() throws Exception {
        Files.writeString(base.resolve(".git"), "broken");
        assertThatThrownBy(() -> deploy(Optional.empty(), "gh-pages"))
                .isInstanceOf(MachineFault.class)
                .hasMessageContainingAll("git cannot read the repository of " + base, "gitfile");
    }

    @Test
    void withoutAnOriginItSaysHowToAddOne() throws Exception {
        Git.run(base.toFile(), "init", "--quiet");
        assertThatThrownBy(() -> deploy(Optional.empty(), "gh-pages"))
                .isInstanceOf(MachineFault.class)
                .hasMessageContainingAll("no remote named origin", "git remote add origin");
    }

    @Test
    void aRepositoryThatIsNotThereIsNamed() throws Exception {
        Git.repositoryWithOrigin(base.toFile());
        assertThatThrownBy(() -> deploy(Optional.of("target/nowhere.git"), "gh-pages"))
                .isInstanceOf(MachineFault.class)
                .hasMessageContaining("nowhere.git");
    }

    @Test
    void aLoginInTheRepositorysAddressIsWarnedOfAndNotRepeated() {
        List<String> lines = new ArrayList<>();
        PublishLog log = new PublishLog() {
            @Override
            public void warn(String line) {
                lines.add(line);
            }
        };
        for (String address :
                List.of("https://ada:s3cret@example.org/cv.git", "https://" + "s3cret".repeat(4) + "@example.org/cv")) {
            new Destination(Optional.of(address), "gh-pages", "", List.of(), "resume-maven-plugin", false, false, false)
                    .target(base, base, SourceState.UNKNOWN, Logins.NONE, log);
        }
        assertThat(lines).hasSize(2).allMatch(line -> line.contains("holds a login") && !line.contains("s3cret"));
    }
}
