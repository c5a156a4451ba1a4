package io.github.resumemaven.mojo;

import io.github.resumemaven.project.GithubToken;
import io.github.resumemaven.project.Logins;
import io.github.resumemaven.publish.Credentials;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * The logins that stand in for a missing one of git: a {@code <server>} of settings.xml, else {@code GITHUB_TOKEN}.
 *
 * @param serverId the server's id; empty: the host name of the repository
 */
record MavenLogins(
        Settings settings,
        SettingsDecrypter decrypter,
        Optional<String> serverId,
        Map<String, String> environment,
        Log log)
        implements Logins {

    /** Servers that take a token take it with any user name. */
    private static final String ANYBODY = "x-access-token";

    @Override
    public Optional<Credentials> of(String address) {
        Optional<String> host = httpHost(address);
        if (host.isEmpty()) {
            serverId.ifPresent(id -> log.warn("resume.deploy.serverId=" + id + " is not used: " + address
                    + " is not reached by http(s). For ssh, git uses your ssh keys."));
            return Optional.empty();
        }
        return server(serverId.orElse(host.get())).or(() -> GithubToken.of(environment, address));
    }

    private Optional<Credentials> server(String id) {
        SettingsSecrets secrets = new SettingsSecrets(settings, decrypter, log);
        if (!secrets.hasServer(id)) {
            serverId.ifPresent(named ->
                    log.warn("settings.xml has no <server> with the id " + named + " (resume.deploy.serverId)."));
            return Optional.empty();
        }
        return secrets.server(id).flatMap(server -> {
            if (server.getPassword() == null || server.getPassword().isBlank()) {
                log.warn("Server '" + id + "' of settings.xml gives no password that could be used.");
                return Optional.empty();
            }
            String user = Choices.text(server.getUsername()).orElse(ANYBODY);
            return Optional.of(
                    new Credentials("server '" + id + "' of settings.xml", user, server.getPassword(), false));
        });
    }

    private static Optional<String> httpHost(String address) {
        if (!address.matches("(?is)https?://.*")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
