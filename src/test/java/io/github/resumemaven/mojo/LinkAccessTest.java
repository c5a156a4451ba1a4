package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.link.Access;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.project.UserFault;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens and the proxy of settings.xml reach the link check, and only the host they are meant for. */
class LinkAccessTest {
    private static final String SECRET = "s3cret-token";

    private final Settings settings = new Settings();
    private final List<String> warnings = new ArrayList<>();

    private Access access(String... servers) {
        SystemStreamLog log = new SystemStreamLog() {
            @Override
            public void warn(CharSequence line) {
                warnings.add(line.toString());
            }
        };
        return new LinkAccess(new SettingsSecrets(settings, new PlainDecrypter(), log))
                .of("resume-maven-plugin", List.of(servers));
    }

    private Server server(String id, String user, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(user);
        server.setPassword(password);
        settings.addServer(server);
        return server;
    }

    private static Map<String, String> sent(Access access, String address) {
        return access.headers().of(Address.parse(address).orElseThrow());
    }

    @Test
    void aPasswordAloneIsAToken() {
        server("github-token", null, "{" + SECRET + "}");
        Access access = access("api.github.com=github-token");
        assertThat(sent(access, "https://api.github.com/repos/ada/cv"))
                .containsExactly(Map.entry("Authorization", "Bearer " + SECRET));
    }

    @Test
    void otherHostsAndPlainHttpGetNone() {
        server("github-token", null, SECRET);
        Access access = access("api.github.com=github-token");
        assertThat(sent(access, "https://github.com/ada")).isEmpty();
        assertThat(sent(access, "http://api.github.com/ada")).isEmpty();
    }

    @Test
    void aUserNameMakesItBasic() {
        server("intranet", "ada", "pw");
        assertThat(sent(access("http://wiki.corp.internal:8080=intranet"), "http://wiki.corp.internal:8080/x"))
                .containsExactly(Map.entry("Authorization", "Basic YWRhOnB3"));
    }

    @Test
    void headersAreReadAsMavenReadsThem() throws Exception {
        server("gitlab", null, null)
                .setConfiguration(Xpp3DomBuilder.build(new StringReader("<configuration><httpHeaders><property>"
                        + "<name>PRIVATE-TOKEN</name><value>" + SECRET + "</value>"
                        + "</property></httpHeaders></configuration>")));
        assertThat(sent(access("gitlab.com=gitlab"), "https://gitlab.com/ada"))
                .containsExactly(Map.entry("PRIVATE-TOKEN", SECRET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"api.github.com", "=x", "api.github.com=", "api.github.com=nobody", "a b=empty", "x.dev=empty"})
    void whatCannotBeUsedIsToldWithItsParameter(String entry) {
        server("empty", null, null);
        assertThatThrownBy(() -> access(entry))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("resume.links.servers");
    }

    @Test
    void aSecretIsInNoMessage() {
        server("broken", null, SECRET + "\nX-Evil: 1");
        assertThatThrownBy(() -> access("x.dev=broken"))
                .isInstanceOf(UserFault.class)
                .hasMessageNotContaining(SECRET);
        assertThat(warnings).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void anAccessPrintsNoSecret() {
        server("github-token", null, SECRET);
        proxy("http", true);
        assertThat(access("api.github.com=github-token").toString()).doesNotContain(SECRET);
    }

    private void proxy(String protocol, boolean active) {
        Proxy proxy = new Proxy();
        proxy.setHost("proxy.fictional.org");
        proxy.setPort(3128);
        proxy.setProtocol(protocol);
        proxy.setActive(active);
        proxy.setUsername("ada");
        proxy.setPassword("{" + SECRET + "}");
        proxy.setNonProxyHosts("*.fictional.org|localhost");
        settings.addProxy(proxy);
    }

    @Test
    void theActiveProxyIsUsed() {
        proxy("http", false);
        proxy("http", true);
        assertThat(access().proxy()).satisfies(proxy -> {
            assertThat(proxy.host()).isEqualTo("proxy.fictional.org");
            assertThat(proxy.port()).isEqualTo(3128);
            assertThat(proxy.secret()).isEqualTo(SECRET);
            assertThat(proxy.serves("lovelace.dev")).isTrue();
            assertThat(proxy.serves("www.fictional.org")).isFalse();
        });
    }

    @Test
    void withoutAnActiveProxyThereIsNone() {
        proxy("http", false);
        assertThat(access().proxy()).isNull();
    }

    @Test
    void aSocksProxyIsToldToBeUnused() {
        proxy("socks5", true);
        assertThat(access().proxy()).isNull();
        assertThat(warnings).singleElement().asString().contains("socks5", "not used");
    }

    @Test
    void withoutSettingsThereIsNothing() {
        Access access = new LinkAccess(new SettingsSecrets(null, new PlainDecrypter(), new SystemStreamLog()))
                .of("resume-maven-plugin", List.of());
        assertThat(access.proxy()).isNull();
    }
}
