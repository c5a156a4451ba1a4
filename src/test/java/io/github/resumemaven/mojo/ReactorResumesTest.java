package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.project.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorResumesTest {

    @TempDir
    Path folder;

    private final List<MavenProject> all = new ArrayList<>();
    private MavenProject parent;
    private MavenProject ada;

    @BeforeEach
    void team() throws IOException {
        parent = module("team", "", false);
        ada = module("ada", "ada", true);
        module("code", "code", false);
    }

    private MavenProject module(String name, String path, boolean resume) throws IOException {
        Path base = Files.createDirectories(folder.resolve(path));
        Files.writeString(base.resolve("pom.xml"), "<project/>");
        if (resume) {
            Files.writeString(base.resolve("resume.md"), "# Ada\n");
        }
        Model model = new Model();
        model.setGroupId("it");
        model.setArtifactId(name);
        model.setVersion("1");
        model.setPackaging("pom");
        MavenProject project = new MavenProject(model);
        project.setFile(base.resolve("pom.xml").toFile());
        if (parent != null) {
            project.setParent(parent);
            parent.getModel().addModule(path);
        }
        all.add(project);
        return project;
    }

    @SuppressWarnings("deprecation")
    private ReactorResumes reactor(List<MavenProject> built, List<MavenProject> known) {
        MavenSession session =
                new MavenSession(null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
        session.setProjects(built);
        session.setAllProjects(known);
        return new ReactorResumes(ada, session);
    }

    private String directory(String chosen) {
        return reactor(all, all).directory(Optional.ofNullable(chosen));
    }

    @Test
    void theOnlyResumeGoesToTheRoot() {
        assertThat(directory(null)).isEmpty();
    }

    @Test
    void besideAnotherItGoesToItsArtifactId() throws IOException {
        module("grace", "grace", true);
        assertThat(directory(null)).isEqualTo("ada");
    }

    @Test
    void buildingOneModuleAloneDoesNotMoveIt() throws IOException {
        module("grace", "grace", true);
        assertThat(reactor(List.of(ada), all).directory(Optional.empty())).isEqualTo("ada");
    }

    @Test
    void startingInOneModulesFolderDoesNotMoveItEither() throws IOException {
        module("grace", "grace", true);
        assertThat(reactor(List.of(ada), List.of(ada)).directory(Optional.empty()))
                .isEqualTo("ada");
    }

    @Test
    void whatWasChosenCounts() throws IOException {
        module("grace", "grace", true);
        assertThat(directory("people/ada/")).isEqualTo("people/ada");
        assertThat(directory("/")).isEmpty();
    }

    @Test
    void oneThatIsNotPublishedDoesNotCount() throws IOException {
        module("grace", "grace", true).getProperties().setProperty("resume.deploy.skip", "true");
        assertThat(directory(null)).isEmpty();
    }

    @Test
    void theRootKeepsTheFoldersOfTheOthers() throws IOException {
        module("grace", "grace", true);
        assertThat(reactor(all, all).keep("")).containsExactly("grace/**");
        assertThat(reactor(all, all).keep("ada")).isEmpty();
    }

    @Test
    void oneFolderForTwoIsRefused() throws IOException {
        module("grace", "grace", true).getProperties().setProperty("resume.deploy.directory", "/cv/");
        assertThatThrownBy(() -> reactor(all, all).keep("cv"))
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("ada", "grace", "the folder cv", "resume.deploy.directory");
    }

    @Test
    void oneFolderOfTwoBranchesIsNone() throws IOException {
        MavenProject grace = module("grace", "grace", true);
        grace.getProperties().setProperty("resume.deploy.directory", "cv");
        grace.getProperties().setProperty("resume.deploy.branch", "grace");
        assertThat(reactor(all, all).keep("cv")).isEmpty();
    }
}
