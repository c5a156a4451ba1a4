package io.github.resumemaven.project;

import io.github.resumemaven.publish.Credentials;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The token in the variable {@code GITHUB_TOKEN}, for the server that it was made by and for no other. */
public final class GithubToken {
    private static final String VARIABLE = "GITHUB_TOKEN";

    private GithubToken() {}

    /**
     * @param environment the variables; where a job runs on a server of its own, {@code GITHUB_SERVER_URL} names it
     * @param address of the repository
     */
    public static Optional<Credentials> of(Map<String, String> environment, String address) {
        String server = environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com");
        return Optional.ofNullable(environment.get(VARIABLE))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .filter(token -> origin(server).isPresent() && origin(server).equals(origin(address)))
                .map(token -> new Credentials("the variable " + VARIABLE, "x-access-token", token, false));
    }

    /** {@code https://github.com}; empty for what is not reached by HTTP. */
    private static Optional<String> origin(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !scheme.matches("https?")) {
                return Optional.empty();
            }
            int usual = scheme.equals("https") ? 443 : 80;
            int port = uri.getPort() < 0 ? usual : uri.getPort();
            return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
