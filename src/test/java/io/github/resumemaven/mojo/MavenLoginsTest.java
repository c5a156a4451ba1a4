package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.publish.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.junit.jupiter.api.Test;

class MavenLoginsTest {
    private static final String REPOSITORY = "https://git.example.org:8443/ada/cv.git";

    private final Settings settings = new Settings();
    private final List<String> warnings = new ArrayList<>();
    private String serverId;
    private Map<String, String> environment = Map.of();

    private final PlainDecrypter decrypter = new PlainDecrypter();

    private void server(String id, String user, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(user);
        server.setPassword(password);
        settings.addServer(server);
    }

    private Optional<Credentials> login(String address) {
        return new MavenLogins(settings, decrypter, Optional.ofNullable(serverId), environment, new SystemStreamLog() {
                    @Override
                    public void warn(CharSequence line) {
                        warnings.add(line.toString());
                    }
                })
                .of(address);
    }

    @Test
    void aServerIsFoundByItsIdAndDecrypted() {
        server("pages", "ada", "{s3cret}");
        serverId = "pages";
        assertThat(login(REPOSITORY)).hasValueSatisfying(login -> {
            assertThat(login.user()).isEqualTo("ada");
            assertThat(login.secret()).isEqualTo("s3cret");
            assertThat(login.preferred()).isFalse();
            assertThat(login.source()).isEqualTo("server 'pages' of settings.xml");
        });
    }

    @Test
    void theHostNameIsTheDefaultId() {
        server("git.example.org", null, "s3cret");
        assertThat(login(REPOSITORY))
                .hasValueSatisfying(login -> assertThat(login.user()).isEqualTo("x-access-token"));
    }

    @Test
    void aServerWinsOverTheVariable() {
        server("github.com", "ada", "s3cret");
        environment = Map.of("GITHUB_TOKEN", "token");
        assertThat(login("https://github.com/ada/cv.git"))
                .map(Credentials::secret)
                .hasValue("s3cret");
    }

    @Test
    void theVariableServesWithoutAServer() {
        environment = Map.of("GITHUB_TOKEN", "token");
        assertThat(login("https://github.com/ada/cv.git"))
                .map(Credentials::secret)
                .hasValue("token");
        assertThat(warnings).isEmpty();
    }

    @Test
    void anIdThatIsNotThereIsTold() {
        serverId = "pages";
        assertThat(login(REPOSITORY)).isEmpty();
        assertThat(warnings).singleElement().asString().contains("no <server> with the id pages");
    }

    @Test
    void aPasswordThatCannotBeDecryptedIsToldAndNotSent() {
        server("git.example.org", "ada", "{broken}");
        decrypter.problems.add(new DefaultSettingsProblem(
                "Failed to decrypt password", SettingsProblem.Severity.ERROR, "server: git.example.org", -1, -1, null));
        assertThat(login(REPOSITORY)).isEmpty();
        assertThat(warnings).anyMatch(line -> line.contains("Failed to decrypt"));
        assertThat(warnings).noneMatch(line -> line.contains("{broken}"));
    }

    @Test
    void aVariableThatIsNotSetIsToldAndNotSent() {
        server("git.example.org", "ada", "${env.PAGES_TOKEN}");
        assertThat(login(REPOSITORY)).isEmpty();
        assertThat(warnings).singleElement().asString().contains("${env.PAGES_TOKEN}", "not set");
    }

    @Test
    void sshNeedsNone() {
        server("github.com", "ada", "s3cret");
        environment = Map.of("GITHUB_TOKEN", "token");
        assertThat(login("git@github.com:ada/cv.git")).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void aServerThatIsNamedForSshIsToldToBeUnused() {
        serverId = "pages";
        assertThat(login("git@github.com:ada/cv.git")).isEmpty();
        assertThat(warnings).singleElement().asString().contains("is not used");
    }
}
