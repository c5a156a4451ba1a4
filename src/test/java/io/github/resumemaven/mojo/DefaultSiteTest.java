package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.project.UserFault;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefaultSiteTest {
    private final Model model = new Model();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private Plugin site;

    @BeforeEach
    void jarProject() {
        model.setArtifactId("cv");
        model.setBuild(new Build());
        site = plugin("org.apache.maven.plugins", "maven-site-plugin");
        plugin("io.github.resumemaven", "resume-maven-plugin");
        request.setGoals(List.of("clean", "site-deploy"));
    }

    /** With the goal {@code deploy} bound to {@code site-deploy}, as the default lifecycle and our documentation do. */
    private Plugin plugin(String group, String artifact) {
        PluginExecution execution = new PluginExecution();
        execution.setId("default-deploy");
        execution.setPhase("site-deploy");
        execution.addGoal("deploy");
        Plugin plugin = new Plugin();
        plugin.setGroupId(group);
        plugin.setArtifactId(artifact);
        plugin.addExecution(execution);
        model.getBuild().addPlugin(plugin);
        return plugin;
    }

    @SuppressWarnings("deprecation")
    private void check() {
        DefaultSite.check(
                new MavenProject(model), new MavenSession(null, null, request, new DefaultMavenExecutionResult()));
    }

    @Test
    void aSitePluginThatCanOnlyFailIsToldWithTheTwoProperties() {
        assertThatThrownBy(this::check)
                .isInstanceOf(UserFault.class)
                .hasMessageContainingAll("<maven.site.skip>true", "<maven.site.deploy.skip>true");
    }

    @Test
    void anotherGoalDoesNotComeToIt() {
        request.setGoals(List.of("package"));
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void thePropertiesSilenceIt() {
        model.addProperty("maven.site.deploy.skip", "true");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void soDoesTheCommandLine() {
        request.getUserProperties().setProperty("maven.site.skip", "true");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void soDoesItsConfiguration() {
        Xpp3Dom skip = new Xpp3Dom("skipDeploy");
        skip.setValue("true");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(skip);
        site.setConfiguration(configuration);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void soDoesPhaseNone() {
        site.getExecutions().get(0).setPhase("none");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aProjectWithASiteOfItsOwnIsLeftAlone() {
        model.setDistributionManagement(new DistributionManagement());
        model.getDistributionManagement().setSite(new Site());
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aProjectThatDoesNotPublishItsResumeIsLeftAlone() {
        model.getBuild().getPlugins().remove(1);
        assertThatCode(this::check).doesNotThrowAnyException();
    }
}
