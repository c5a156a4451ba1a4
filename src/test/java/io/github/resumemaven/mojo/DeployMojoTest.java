package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.resumemaven.it.Git;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal against a real repository. */
@MojoTest
@Basedir("src/test/projects/clean")
@MojoParameter(name = "links", value = "off")
class DeployMojoTest {

    @TempDir
    Path folder;

    private File remote;

    @BeforeEach
    void repository() throws Exception {
        Files.writeString(folder.resolve("README"), "pages\n");
        remote = Git.repositoryWithOrigin(folder.toFile());
    }

    private void run(DeployMojo mojo) throws Exception {
        mojo.outputDirectory = folder.resolve("out").toFile();
        mojo.deployRepository = remote.getAbsolutePath();
        if (mojo.environment == null || mojo.environment.equals(System.getenv())) {
            mojo.environment = Map.of();
        }
        mojo.execute();
    }

    private boolean published() throws Exception {
        return !Git.run(remote, "branch", "--list", "gh-pages").isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    void validatesGeneratesAndPublishes(DeployMojo mojo) throws Exception {
        run(mojo);
        assertThat(Git.run(remote, "show", "gh-pages:index.html")).contains("Nordlicht Systems");
        assertThat(folder.resolve("out/reports/findings.json")).exists();
    }

    @Test
    @Basedir("src/test/projects/reversed")
    @InjectMojo(goal = "deploy")
    void whatFailsValidationIsNotPublished(DeployMojo mojo) throws Exception {
        assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class);
        assertThat(published()).isFalse();
    }

    @Test
    @InjectMojo(goal = "deploy")
    void aPullRequestFromAForkIsPassedOver(DeployMojo mojo) throws Exception {
        mojo.environment = Map.of("GITHUB_EVENT_NAME", "pull_request");
        run(mojo);
        assertThat(published()).isFalse();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @MojoParameter(name = "deployDryRun", value = "true")
    void aDryRunPushesNothing(DeployMojo mojo) throws Exception {
        run(mojo);
        assertThat(published()).isFalse();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @MojoParameter(name = "deploySkip", value = "true")
    void skipPublishesNothing(DeployMojo mojo) throws Exception {
        run(mojo);
        assertThat(published()).isFalse();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @MojoParameter(name = "deployMessage", value = "Ship it")
    void aMessageOfTheUsersOwnCounts(DeployMojo mojo) throws Exception {
        run(mojo);
        assertThat(Git.run(remote, "log", "-1", "--format=%s", "gh-pages")).isEqualTo("Ship it");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @MojoParameter(name = "deployHistory", value = "singel")
    void anUnknownHistoryGetsTheNearestName(DeployMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("did you mean single?");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @MojoParameter(name = "deployVerifyUrl", value = "my page")
    void aWrongAddressIsToldBeforeAnythingIsPublished(DeployMojo mojo) throws Exception {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("resume.deploy.verifyUrl");
        assertThat(published()).isFalse();
    }

    @Test
    @InjectMojo(goal = "deploy")
    void waitsForThePageThatIsNamed(DeployMojo mojo) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = Files.readAllBytes(folder.resolve("out/site/index.html"));
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            mojo.deployVerifyUrl = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            run(mojo);
        } finally {
            server.stop(0);
        }
        assertThat(published()).isTrue();
    }
}
