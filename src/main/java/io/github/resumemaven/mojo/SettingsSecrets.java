package io.github.resumemaven.mojo;

import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Servers and the proxy of settings.xml with their passwords decrypted; what is wrong with one is warned of, and it is none. */
record SettingsSecrets(Settings settings, SettingsDecrypter decrypter, Log log) {

    boolean hasServer(String id) {
        return settings != null && settings.getServer(id) != null;
    }

    /** The server of that id, if there is one whose password can be read; one without a password too. */
    Optional<Server> server(String id) {
        if (!hasServer(id)) {
            // Decrypting a server that is not there is a NullPointerException.
            return Optional.empty();
        }
        Server server = settings.getServer(id);
        String what = "Server '" + id + "' of settings.xml";
        return isUnset(server.getPassword(), what)
                ? Optional.empty()
                : decrypted(new DefaultSettingsDecryptionRequest(server), what)
                        .map(SettingsDecryptionResult::getServer);
    }

    /** The proxy that is active, if it is one for http or https. */
    Optional<Proxy> proxy() {
        Proxy proxy = settings == null
                ? null
                : settings.getProxies().stream()
                        .filter(Proxy::isActive)
                        .findFirst()
                        .orElse(null);
        if (proxy == null) {
            return Optional.empty();
        }
        String what = "The proxy " + proxy.getHost() + " of settings.xml";
        String protocol = Choices.text(proxy.getProtocol()).orElse("http");
        if (!protocol.equalsIgnoreCase("http") && !protocol.equalsIgnoreCase("https")) {
            log.warn(what + " is not used for links: it speaks " + protocol + ", and only http is understood here.");
            return Optional.empty();
        }
        return isUnset(proxy.getPassword(), what)
                ? Optional.empty()
                : decrypted(new DefaultSettingsDecryptionRequest(proxy), what).map(SettingsDecryptionResult::getProxy);
    }

    /** Maven leaves such a variable as it stands, and its braces look like those of an encrypted password. */
    private boolean isUnset(String password, String what) {
        boolean unset = password != null && password.matches("\\$\\{env\\.[^}]*}");
        if (unset) {
            log.warn(what + ": the variable in its password, " + password + ", is not set.");
        }
        return unset;
    }

    private Optional<SettingsDecryptionResult> decrypted(SettingsDecryptionRequest request, String what) {
        SettingsDecryptionResult result = decrypter.decrypt(request);
        boolean broken = false;
        for (SettingsProblem problem : result.getProblems()) {
            broken |= problem.getSeverity() != SettingsProblem.Severity.WARNING;
            log.warn(what + ": " + problem.getMessage());
        }
        if (broken) {
            log.warn(what + " gives no password that could be used.");
        }
        return broken ? Optional.empty() : Optional.of(result);
    }
}
