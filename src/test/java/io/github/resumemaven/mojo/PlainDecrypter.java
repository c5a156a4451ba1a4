package io.github.resumemaven.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Decrypts {@code {x}} to {@code x}. */
final class PlainDecrypter implements SettingsDecrypter {
    final List<SettingsProblem> problems = new ArrayList<>();

    @Override
    public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
        return new Decrypted(
                request.getServers().stream().map(PlainDecrypter::plain).toList(),
                request.getProxies().stream().map(PlainDecrypter::plain).toList(),
                problems);
    }

    private static Server plain(Server server) {
        Server plain = server.clone();
        plain.setPassword(plain(server.getPassword()));
        return plain;
    }

    private static Proxy plain(Proxy proxy) {
        Proxy plain = proxy.clone();
        plain.setPassword(plain(proxy.getPassword()));
        return plain;
    }

    private static String plain(String password) {
        return password == null ? null : password.replaceAll("^\\{(.*)}$", "$1");
    }

    private record Decrypted(List<Server> servers, List<Proxy> proxies, List<SettingsProblem> problems)
            implements SettingsDecryptionResult {
        @Override
        public Server getServer() {
            return servers.isEmpty() ? null : servers.get(0);
        }

        @Override
        public List<Server> getServers() {
            return servers;
        }

        @Override
        public Proxy getProxy() {
            return proxies.isEmpty() ? null : proxies.get(0);
        }

        @Override
        public List<Proxy> getProxies() {
            return proxies;
        }

        @Override
        public List<SettingsProblem> getProblems() {
            return problems;
        }
    }
}
