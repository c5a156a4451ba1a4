package io.github.resumemaven.mojo;

import io.github.resumemaven.project.GithubToken;
import io.github.resumemaven.project.Logins;
import io.github.resumemaven.publish.Credentials;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

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
        // Decrypting a server that is not there is a NullPointerException.
        Server server = settings == null ? null : settings.getServer(id);
        if (server == null) {
            if (serverId.isPresent()) {
                log.warn("settings.xml has no <server> with the id " + id + " (resume.deploy.serverId).");
            }
            return Optional.empty();
        }
        String written = String.valueOf(server.getPassword());
        // Maven leaves it as it stands, and its braces look like those of an encrypted password.
        if (written.matches("\\$\\{env\\.[^}]*}")) {
            log.warn("Server '" + id + "' of settings.xml: the variable in its password, " + written + ", is not set.");
            return Optional.empty();
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        boolean broken = false;
        for (SettingsProblem problem : result.getProblems()) {
            broken |= problem.getSeverity() != SettingsProblem.Severity.WARNING;
            log.warn("Server '" + id + "' of settings.xml: " + problem.getMessage());
        }
        String secret = result.getServer() == null ? null : result.getServer().getPassword();
        if (broken || secret == null || secret.isBlank()) {
            log.warn("Server '" + id + "' of settings.xml gives no password that could be used.");
            return Optional.empty();
        }
        String user = Optional.ofNullable(result.getServer().getUsername())
                .filter(name -> !name.isBlank())
                .orElse(ANYBODY);
        return Optional.of(new Credentials("server '" + id + "' of settings.xml", user, secret, false));
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
